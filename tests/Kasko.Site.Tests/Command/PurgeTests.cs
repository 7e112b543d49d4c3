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

    private static HashSet<string> Styles(TestSite site) =>
        [.. Directory.EnumerateFiles(Path.Join(site.Public, "assets"), "*.css").Select(path => Path.GetFileName(path)!)];
}
