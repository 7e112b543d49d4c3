using Kasko.Site.Model;
using Kasko.Site.Publish;

namespace Kasko.Site.Tests.Publish;

/// <summary>A build that is killed at any of its changes to the disk, and the build after it.</summary>
public sealed class CrashPointTests
{
    private static readonly (string Path, string Text)[] Old =
    [
        ("index.html", "old home"), ("sv/a/index.html", "old a"), ("sv/gone/index.html", "gone"), ("sv/same/index.html", "same"),
        ("assets/style.1.css", "old style"), ("turn", "file"), ("index.html.br", "old home"),
    ];

    private static readonly (string Path, string Text)[] New =
    [
        ("index.html", "new home"), ("sv/a/index.html", "new a"), ("sv/new/deep/index.html", "new"), ("sv/same/index.html", "same"),
        ("assets/style.2.css", "new style"), ("turn/index.html", "folder"), ("index.html.br", "new home"),
    ];

    private static readonly (string Path, string Text)[] Third = [("index.html", "third home"), ("sv/same/index.html", "same")];

    [Theory]
    [InlineData(Moving.InOneStep)]
    [InlineData(Moving.InTwoSteps)]
    public async Task Whenever_a_build_is_killed_the_folder_serves_the_complete_old_or_new_site(Moving moving)
    {
        var (old, @new) = (Pages(Old), Pages(New));
        var isNew = false;
        var deaths = await EveryDeath(moving, site =>
        {
            // When folders cannot be exchanged, there is no folder for a moment between the two renames.
            if (moving is Moving.InTwoSteps && !Directory.Exists(site.Public)) return;
            var served = Served(site);
            Assert.True(served.SequenceEqual(old) || served.SequenceEqual(@new), string.Join(", ", served.Keys));
            isNew |= served.SequenceEqual(@new);
        });

        Assert.True(deaths > 20);
        Assert.True(isNew, "a death after the exchange is among them");
    }

    [Fact]
    public async Task When_files_are_replaced_one_by_one_each_is_complete_and_assets_come_before_the_pages_that_use_them()
    {
        var (old, @new) = (Pages(Old), Pages(New));
        var deaths = await EveryDeath(Moving.NotAtAll, site =>
        {
            var served = Served(site);
            Assert.All(served, file => Assert.True(
                file.Key.StartsWith(".kasko-parts/", StringComparison.Ordinal) || old.GetValueOrDefault(file.Key) == file.Value
                || @new.GetValueOrDefault(file.Key) == file.Value));
            Assert.True(served.ContainsKey("assets/style.1.css"));
            Assert.True(served.ContainsKey("assets/style.2.css") || served["sv/a/index.html"] == "old a");
            foreach (var home in (string[])["index.html", "index.html.br"])
            {
                Assert.True(served.ContainsKey("sv/new/deep/index.html") || served[home] == "old home");
                Assert.True(served.ContainsKey("sv/gone/index.html") || served[home] == "new home");
            }
        });

        Assert.True(deaths > 20);
    }

    [Fact]
    public async Task When_files_are_replaced_one_by_one_removed_pages_that_link_to_each_other_never_link_to_nothing()
    {
        (string Path, string Text)[] old = [.. Old, ("404.html", "not found"), ("sv/b/index.html", "see sv/c/index.html"), ("sv/c/index.html", "see sv/b/index.html"), ("sv/c/index.html.br", "see sv/b/index.html")];
        (string Path, string Text)[] @new = [.. New, ("404.html", "nowhere")];
        var seen = new HashSet<string>();
        var deaths = await EveryDeath(Moving.NotAtAll, old, @new, site =>
        {
            var served = Served(site);
            if (served.TryGetValue("sv/b/index.html", out var page)) seen.Add(page);
            foreach (var (path, text) in served.Where(file => file.Value.StartsWith("see ", StringComparison.Ordinal)))
                Assert.True(served.ContainsKey(text["see ".Length..]), $"{path} links to a page that is gone");
        });

        Assert.True(deaths > 20);
        Assert.Contains("nowhere", seen);
    }

    /// <summary>Kills a build at its first change to the disk, at its second and so on, and runs another build after each.</summary>
    /// <returns>The number of killed builds.</returns>
    private static Task<int> EveryDeath(Moving moving, Action<PublishedSite> look) => EveryDeath(moving, Old, New, look);

    private static async Task<int> EveryDeath(Moving moving, (string Path, string Text)[] old, (string Path, string Text)[] @new, Action<PublishedSite> look)
    {
        for (var changes = 0; ; changes++)
        {
            using var site = new PublishedSite(inMemory: true);
            await site.Publish(old);
            site.Write("public/foreign/note.txt", "mine");

            var disk = new FailingDisk(changes, () => look(site), moving);
            await PublishOn(disk, site, @new);
            look(site);
            // The build that recovers may be killed too.
            if (disk.IsDead) await PublishOn(new FailingDisk(changes % 13, () => look(site), moving), site, @new);
            look(site);
            if (disk.IsDead) await PublishOn(new FailingDisk(changes % 17, () => { }, moving), site, Third);

            var next = changes % 3 is 0 ? old : changes % 3 is 1 ? @new : Third;
            var report = await site.Publish(next);
            Assert.DoesNotContain(report.Diagnostics, found => found.Id is "repaired-file");
            AssertHolds(site, next);
            if (!disk.IsDead) return changes;
        }
    }

    private static async Task PublishOn(Disk disk, PublishedSite site, (string Path, string Text)[] files)
    {
        var opening = await Publisher.Open(site.Target, TimeSpan.Zero, disk, CancellationToken.None);
        if (opening.Staging is not { } staging) return;
        await using (staging)
        {
            try
            {
                foreach (var file in files) staging.Add(PublishedSite.File(file.Path, file.Text));
                staging.Commit(CancellationToken.None);
            }
            catch (DiskFailureException)
            {
                // What matters is what is on the disk now.
            }
        }
    }

    private static void AssertHolds(PublishedSite site, (string Path, string Text)[] files)
    {
        var served = PublishedSite.Everything(site.Public);
        foreach (var (path, text) in files) Assert.Equal(text, served[path]);
        Assert.Equal("mine", served["foreign/note.txt"]);
        Assert.All(
            served.Keys.Except(files.Select(file => file.Path)).Except(["foreign/note.txt"]),
            extra => Assert.StartsWith("assets/", extra, StringComparison.Ordinal));
        Assert.Equal(["lock", "record.json"], site.OwnThings);
        Assert.Equal(FoldersOf(served.Keys), Directory.EnumerateDirectories(site.Public, "*", SearchOption.AllDirectories)
            .Select(folder => Path.GetRelativePath(site.Public, folder)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> FoldersOf(IEnumerable<string> paths) =>
        paths.SelectMany(SitePath.Folders).Distinct().Order(StringComparer.Ordinal);

    /// <summary>What visitors can get, without the assets kept for pages that are still open.</summary>
    private static SortedDictionary<string, string> Served(PublishedSite site) => PublishedSite.Everything(site.Public);

    private static SortedDictionary<string, string> Pages((string Path, string Text)[] files)
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["foreign/note.txt"] = "mine" };
        foreach (var (path, text) in files) pages[path] = text;
        // The old style is kept for one generation.
        pages.TryAdd("assets/style.1.css", "old style");
        return pages;
    }
}
