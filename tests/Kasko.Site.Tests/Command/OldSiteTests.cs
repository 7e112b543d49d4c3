using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>The site that visitors have stays as it is until a whole new one takes its place.</summary>
public sealed class OldSiteTests
{
    [Theory]
    [InlineData(SwedishText.File, "---\nkind: about\ntitle: Om\nsummary: Text.\n---\n\n[ingen](nothing.sv.md)\n")]
    [InlineData("site.yml", "languages: [sv, fi]\n")]
    [InlineData("content/goals/harbour.fi.md", "")]
    [InlineData("themes/plain/layouts/goal.html", "{{ goal.nothing }}")]
    [InlineData("themes/plain/layouts/goal.html", "<p>No heading, no main part, no title.</p>")]
    [InlineData("content/measures/residents.yml", "benefit: people")]
    public async Task Whatever_is_wrong_the_old_site_stays(string path, string text)
    {
        using var site = await TestSite.Small().Built();
        var before = FolderText.Hash(site.Public);

        var run = await site.Write(path, text).Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, FolderText.Hash(site.Public));
    }

    [Fact]
    public async Task What_a_page_no_longer_is_goes_away_with_the_next_build()
    {
        using var site = await TestSite.Small().Built();

        await site.Replace("content/goals/school.sv.md", "title: En god skola", "title: En bättre skola").Built();

        Assert.True(site.Has("sv/strategiska-mal/en-battre-skola/index.html"));
        Assert.False(site.Has("sv/strategiska-mal/en-god-skola"));
    }

    [Fact]
    public async Task A_build_again_changes_nothing()
    {
        using var site = await TestSite.Small().Built();

        var again = await site.Build();

        Assert.Contains(": 0 files written, 56 unchanged, 0 removed.", again.Output, StringComparison.Ordinal);
    }
}
