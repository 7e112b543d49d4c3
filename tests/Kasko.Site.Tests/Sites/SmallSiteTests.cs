using Kasko.Site.Tests.Snapshots;

namespace Kasko.Site.Tests.Sites;

/// <summary>All published files of the small site.</summary>
public sealed class SmallSiteTests
{
    [Fact]
    public async Task The_command_says_what_it_published()
    {
        using var site = TestSite.Small();

        var run = await site.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Snapshot.Match(run.Output.Replace(site.Root, "SITE", StringComparison.Ordinal), "txt");
    }

    [Fact]
    public async Task It_is_made_of_these_files()
    {
        using var site = await TestSite.Small().Built();

        Snapshot.Match(string.Concat(site.Published().Keys.Select(path => path + "\n")), "txt");
    }

    [Fact]
    public async Task It_reads_like_this()
    {
        using var site = await TestSite.Small().Built();

        // The repository has one kind of line ending; those of tables (RFC 4180) are tested elsewhere.
        var texts = site.Published().Where(file => Path.GetExtension(file.Key) is not ".png");
        Snapshot.MatchAll(texts.Select(file => new SnapshotFile(Name(file.Key), Path.GetExtension(file.Key)[1..], file.Value.ReplaceLineEndings("\n"))));
    }

    private static string Name(string path) => Path.ChangeExtension(path, null).Replace('/', '.');
}
