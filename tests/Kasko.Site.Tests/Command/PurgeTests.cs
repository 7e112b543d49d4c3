using Kasko.Site.Tests.Publish;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>What was published by mistake and must be gone at once.</summary>
public sealed class PurgeTests
{
    [Fact]
    public async Task Without_purge_the_assets_of_the_previous_build_stay_and_with_it_they_are_gone_at_once()
    {
        using var site = await TestSite.Small().Built();
        var old = Styles(site);
        site.Append("themes/plain/assets/style.css", "/* secret */\n");

        await site.Build();
        Assert.Equal(2, Styles(site).Count);
        var run = await site.Build("--purge");

        Assert.Equal(0, run.ExitCode);
        Assert.Single(Styles(site));
        Assert.DoesNotContain(old.Single(), Styles(site));
        Assert.Equal(0, (await site.Run("verify")).ExitCode);
    }

    [Fact]
    public async Task With_purge_the_old_assets_of_the_same_build_are_gone()
    {
        using var site = await TestSite.Small().Built();
        site.Append("themes/plain/assets/style.css", "/* new */\n");

        await site.Build("--purge");

        Assert.Single(Styles(site));
        Assert.False(Directory.Exists(Path.Join(site.Root, ".public.kasko", "staging")));
    }

    [Fact]
    public async Task A_reverted_commit_publishes_what_was_there_before()
    {
        using var site = TestSite.Small();
        await Git(site, "git init -q -b main && echo /public/ >.git/info/exclude && echo /.public.kasko/ >>.git/info/exclude && git add . && git commit -q -m First");
        await site.Built();
        var before = FolderText.Hash(site.Public);
        site.Append("content/about.sv.md", "\nEtt misstag.\n").Append("content/about.fi.md", "\nVirhe.\n");
        await Git(site, "git commit -q -a -m Mistake");
        await site.Built();

        Assert.NotEqual(before, FolderText.Hash(site.Public));
        await Git(site, "git revert --no-edit HEAD >/dev/null");
        await site.Built("--purge");

        Assert.Equal(before, FolderText.Hash(site.Public));
    }

    private static Task<string[]> Git(TestSite site, string commands) => ProbeProcess.Shell(
        """
        export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=t GIT_AUTHOR_EMAIL=t@example.org GIT_COMMITTER_NAME=t GIT_COMMITTER_EMAIL=t@example.org GIT_COMMITTER_DATE=2026-11-20T12:00:00Z
        cd "$1"
        eval "$2"
        """,
        [], site.Root, commands);

    private static HashSet<string> Styles(TestSite site) =>
        [.. Directory.EnumerateFiles(Path.Join(site.Public, "assets"), "*.css").Select(path => Path.GetFileName(path)!)];
}
