using Kasko.Site.Tests.Snapshots;

namespace Kasko.Site.Tests.Sites;

/// <summary>The problems of faulty sites: all reported at once, each at its place.</summary>
public sealed class WrongSiteTests
{
    [Theory]
    [InlineData("front-matter")]
    [InlineData("yaml")]
    [InlineData("pairs")]
    [InlineData("links")]
    [InlineData("pictures")]
    [InlineData("tables")]
    [InlineData("figures")]
    [InlineData("theme")]
    [InlineData("settings")]
    [InlineData("missing-settings")]
    [InlineData("translations")]
    public async Task All_problems_are_reported_at_once(string family)
    {
        using var site = TestSite.Wrong(family);

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.False(Path.Exists(site.Public));
        Snapshot.Match(run.Error, "txt", family);
    }

    [Theory]
    [InlineData("front-matter")]
    [InlineData("links")]
    [InlineData("pictures")]
    [InlineData("tables")]
    [InlineData("figures")]
    [InlineData("translations")]
    public async Task Editors_read_messages_in_Swedish(string family)
    {
        using var site = TestSite.Wrong(family);

        var run = await site.Build("--language", "sv");

        Snapshot.Match(run.Error, "txt", family);
    }

    [Theory]
    [InlineData("front-matter")]
    [InlineData("links")]
    [InlineData("pictures")]
    [InlineData("tables")]
    [InlineData("figures")]
    [InlineData("translations")]
    public async Task Editors_read_messages_in_Finnish(string family)
    {
        using var site = TestSite.Wrong(family);

        var run = await site.Build("--language", "fi");

        Snapshot.Match(run.Error, "txt", family);
    }

    [Fact]
    public async Task The_same_is_reported_in_the_same_order_every_time()
    {
        using var site = TestSite.Wrong("theme");

        Assert.Equal((await site.Build()).Error, (await site.Build()).Error);
    }
}
