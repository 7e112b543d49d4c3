namespace Kasko.Site.Tests.Hostile;

/// <summary>The same in place of each file and folder that a command writes, or compares with.</summary>
public sealed class OddOutputTests(OddEntryTests.Made made) : IClassFixture<OddEntryTests.Made>
{
    public static TheoryData<string, string> Places => new()
    {
        { "public", "build; verify; check; serve --output public" },
        { "public/index.html", "verify; serve --output public; build" },
        { "public/assets", "verify; build" },
        { "public/sitemap.xml", "verify --max-age 2d; build" },
        { ".public.kasko", "check --external; verify; build" },
        { ".public.kasko/record.json", "check; verify; build; nightly --no-statistics" },
        { ".public.kasko/record.next.json", "build" },
        { ".public.kasko/lock", "build" },
        { ".public.kasko/staging", "build" },
        { ".public.kasko/previous", "build" },
        { ".public.kasko/found", "build" },
        { FullSite.Cache, "check --external; build" },
        { "report.json", "check --report report.json; nightly --no-statistics --report report.json" },
        { "elsewhere", "build --output elsewhere; verify elsewhere" },
        { "preview", "build --preview" },
        { ".preview.kasko", "build --preview" },
        { "pdf", "pdf" },
        { "pdf/strategin.sv.pdf", "pdf" },
        { "installed", "build --installed installed" },
        { "installed/nginx.conf", "build --installed installed" },
        { "before", "proposal --before before; build --preview --before before" },
        { "before/site.yml", "proposal --before before" },
        { "before/content", "proposal --before before; build --preview --before before" },
    };

    [Theory, MemberData(nameof(Places))]
    public async Task What_is_written_is_an_ordinary_file_or_folder_of_its_own(string place, string commands) => Assert.Empty(await OddEntries.Faults(made.Site, place, commands));
}
