using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Hostile;

/// <summary>
/// Something else in place of each file and folder that a command reads: it ends soon, with a sentence and an exit
/// code, and changes nothing elsewhere.
/// </summary>
public sealed class OddEntryTests(OddEntryTests.Made made) : IClassFixture<OddEntryTests.Made>
{
    private const string Readers = "check; statistics update; translations";

    public static TheoryData<string, string> Sources => new()
    {
        { "site.yml", $"{Readers}; build; hosts nginx; pdf; proposal; nightly; translations accept about" },
        { "content", $"{Readers}; build; translations accept about" },
        { "content/about.fi.md", $"check; translations; translations accept about" },
        { "content/goals", "check; translations" },
        { "content/goals/boat.png", "check" },
        { "content/report.pdf", "check" },
        { "content/notes.txt", "check" },
        { "content/benefits.yml", "check; statistics update" },
        { "content/advantages.yml", "check" },
        { "content/measures", "check; statistics update" },
        { "content/measures/berths.yml", "check; statistics update" },
        { FullSite.Figures, "check; statistics update; nightly" },
        { "themes", "check" },
        { "themes/plain", "check" },
        { "themes/plain/theme.yml", "check" },
        { "themes/plain/layouts", "check" },
        { "themes/plain/layouts/goal.html", "check" },
        { "themes/plain/partials/start.html", "check" },
        { "themes/plain/i18n/sv.yml", "check; translations" },
        { "themes/plain/assets", "check" },
        { "themes/plain/assets/style.css", "check" },
        { ".git", "check; build --format sarif" },
    };

    [Theory, MemberData(nameof(Sources))]
    public async Task What_is_read_is_an_ordinary_file_or_folder(string place, string commands) => Assert.Empty(await OddEntries.Faults(made.Site, place, commands));

    public sealed class Made : IAsyncLifetime
    {
        private FullSite? _full;

        internal TestSite Site => _full!.Site;

        public async ValueTask InitializeAsync()
        {
            _full = await FullSite.Make();
            Site.Write(".browser", "#!/bin/sh\nfor option; do case $option in --print-to-pdf=*) echo PDF >\"${option#*=}\";; esac; done\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Join(Site.Root, ".browser"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        public ValueTask DisposeAsync() => _full!.DisposeAsync();
    }
}
