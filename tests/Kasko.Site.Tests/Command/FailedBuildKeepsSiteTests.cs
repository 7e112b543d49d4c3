using Kasko.Site.Files;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>The published site is unchanged until a complete new one replaces it.</summary>
public sealed class FailedBuildKeepsSiteTests
{
    [Theory]
    [InlineData(SwedishText.File, "---\nkind: about\ntitle: Om\nsummary: Text.\n---\n\n[ingen](nothing.sv.md)\n")]
    [InlineData("site.yml", "languages: [sv, fi]\n")]
    [InlineData("content/goals/harbour.fi.md", "")]
    [InlineData("themes/plain/layouts/goal.html", "{{ goal.nothing }}")]
    [InlineData("themes/plain/layouts/goal.html", "<p>No heading, no main part, no title.</p>")]
    [InlineData("content/measures/residents.yml", "benefit: people")]
    public async Task The_old_site_stays_after_any_error(string path, string text)
    {
        using var site = await TestSite.Small().Built();
        var before = FolderText.Hash(site.Public);

        var run = await site.Write(path, text).Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, FolderText.Hash(site.Public));
    }

    [Fact]
    public async Task Files_at_a_pages_previous_address_are_deleted_by_the_next_build()
    {
        using var site = await TestSite.Small().Built();

        await site.Replace("content/goals/school.sv.md", "title: En god skola", "title: En bättre skola").Built();

        Assert.True(site.Has("sv/strategiska-mal/en-battre-skola/index.html"));
        Assert.False(site.Has("sv/strategiska-mal/en-god-skola"));
    }

    [Fact]
    public async Task A_second_build_writes_no_file_not_even_its_record()
    {
        using var site = await TestSite.Small().Built();
        var before = Written(site);

        var again = await site.Build();

        Assert.Contains(": 0 files written, 55 unchanged, 0 removed.", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, Written(site));

        static List<(string, ulong?, DateTime)> Written(TestSite site) =>
        [
            .. ((IEnumerable<string>)["public", ".public.kasko"]).Select(folder => Path.Join(site.Root, folder))
                .SelectMany(folder => Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Append(folder))
                .Order(StringComparer.Ordinal).Select(path => (path, Posix.StateOf(path)?.Inode, File.GetLastWriteTimeUtc(path))),
        ];
    }

    /// <summary>Which files of the small site each edit changes.</summary>
    [Theory]
    [InlineData("content/about.sv.md", "title: Om strategin", "title: Om strategin\nslug: om-strategin", "")]
    // The translation shows a notice that its original has changed.
    [InlineData(
        "content/goals/harbour.sv.md", "Bryggan lagas", "Bryggan målas",
        "fi/strategia/index.html fi/strategiset-tavoitteet/vilkas-satama/index.html "
        + "sv/strategin/index.html sv/strategiska-mal/en-livlig-hamn/index.html")]
    [InlineData(
        "content/measures/berths.yml", "Platser i hamnen.", "Alla platser i hamnen.",
        "data/all.json data/berths.json data/catalog.jsonld sv/uppfoljning/batplatser/index.html")]
    [InlineData(
        "themes/plain/layouts/goal.html", "<p>{{ say 'benefit' }}", "<p>* {{ say 'benefit' }}",
        "fi/strategiset-tavoitteet/hyva-koulu/index.html fi/strategiset-tavoitteet/vilkas-satama/index.html "
        + "sv/strategiska-mal/en-god-skola/index.html sv/strategiska-mal/en-livlig-hamn/index.html")]
    [InlineData("site.yml", "menu: [strategy, goals, follow-up]", "menu: [strategy, goals]", "every page")]
    [InlineData("themes/plain/partials/top.html", "<header>", "<header><!-- -->", "every page")]
    public async Task An_edit_rewrites_only_the_files_that_depend_on_it(string path, string old, string instead, string written)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var site = await TestSite.Small().Built();
        var before = Inodes(site);

        await site.Replace(path, old, instead).Built();

        var changed = Inodes(site).Where(file => before.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key);
        // The two pages at the root are in both languages and have no menu.
        var pages = before.Keys.Where(file => file.Contains('/', StringComparison.Ordinal) && file.EndsWith(".html", StringComparison.Ordinal));
        Assert.Equal(written == "every page" ? pages : written.Split(' ', StringSplitOptions.RemoveEmptyEntries), changed);

        static SortedDictionary<string, ulong> Inodes(TestSite site) => new(
            site.Published().Keys.ToDictionary(file => file, file => Posix.StateOf(Path.Join(site.Public, file))!.Value.Inode), StringComparer.Ordinal);
    }
}
