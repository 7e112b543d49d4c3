using Kasko.Site.Rules;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>The reference of rules, printed by the command.</summary>
public sealed class RulesCommandTests
{
    [Fact]
    public async Task The_list_has_a_line_for_each_rule()
    {
        using var site = TestSite.Small();

        var lines = (await site.Run("rules", "--language", "fi")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(RuleList.All.Length, lines.Length);
        Assert.Matches("^empty-link +virhe +2\\.4\\.4 +Linkissä ei ole tekstiä\\.$", Array.Find(lines, line => line.StartsWith("empty-link ", StringComparison.Ordinal)));
        Assert.Matches("^long-title +varoitus ", Array.Find(lines, line => line.StartsWith("long-title ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_rule_is_explained_in_the_language_of_the_environment()
    {
        using var site = TestSite.Small().Variable("LC_MESSAGES", "sv_FI.UTF-8");

        var run = await site.Run("rules", "vague-link");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("En länks text säger inte vart den leder.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("WCAG 2.2: 2.4.4.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_reference_is_a_page_in_Markdown()
    {
        using var site = TestSite.Small();

        var page = (await site.Run("rules", "--format", "markdown", "--language", "sv")).Output;

        Assert.StartsWith("# Regler\n\n## ", page, StringComparison.Ordinal);
        Assert.All(RuleList.All, rule => Assert.Contains($"\n## {rule.Id}\n\n{RuleDocument.Of(rule).What.Swedish}\n", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_misspelt_rule_is_guessed_at()
    {
        using var site = TestSite.Small();

        var run = await site.Run("rules", "brokn-link");

        Assert.Equal((2, "kasko: There is no rule 'brokn-link'. Did you mean 'broken-link'? 'kasko rules' lists them all.\n"), (run.ExitCode, run.Error));
    }
}
