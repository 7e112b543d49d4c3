using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Compose;

/// <summary>A goal may be told in everyday words, apart from the adopted text.</summary>
[Collection(BuiltSites.Collection)]
public sealed class GoalInBriefTests(BuiltSites sites)
{
    [Fact]
    public void The_everyday_words_are_in_a_section_of_their_own_which_says_that_they_are_not_adopted()
    {
        var section = sites.Talludden.Pages["sv/mal/levande-centrum-och-hamn/index.html"].QuerySelector("section[aria-labelledby=in-brief]")!;

        Assert.Equal("I korthet", section.QuerySelector("h2")!.TextContent);
        Assert.StartsWith("Centrum ska inte somna", section.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Webbplatsens egna ord, inte en del av den antagna strategin.", section.QuerySelector(".aside")!.TextContent);
        Assert.Null(section.Closest(".text"));
    }

    [Fact]
    public void A_goal_without_them_and_the_whole_strategy_show_none()
    {
        Assert.Null(sites.Talludden.Pages["sv/mal/foretag-och-arbete/index.html"].GetElementById("in-brief"));
        Assert.DoesNotContain("Centrum ska inte somna", sites.Talludden.Pages["sv/strategin/index.html"].Body!.TextContent, StringComparison.Ordinal);
        Assert.All(sites.Kasko.Pages.Where(page => page.Key.Contains("/strategiska-mal/", StringComparison.Ordinal)), page => Assert.Null(page.Value.GetElementById("in-brief")));
    }

    [Fact]
    public async Task In_one_language_only_they_are_missing_in_the_other()
    {
        using var site = TestSite.Small().Replace("content/goals/harbour.sv.md", "number: 1\n", "number: 1\nin_brief: Hamnen ska vara trevlig.\n");

        Assert.Contains("content/goals/harbour.fi.md:3:8: error missing-key: 'in_brief' is missing. Add the line 'in_brief: …'.", (await site.Check()).Problems);
    }

    [Fact]
    public async Task Words_in_the_other_language_are_reported()
    {
        using var site = TestSite.Small().Replace("content/goals/harbour.sv.md", "number: 1\n", "number: 1\nin_brief: Sataman pitää olla mukava paikka kaikille kaupungin asukkaille.\n");

        Assert.Contains((await site.Check()).Problems, problem => problem.StartsWith("content/goals/harbour.sv.md:7:", StringComparison.Ordinal));
    }
}
