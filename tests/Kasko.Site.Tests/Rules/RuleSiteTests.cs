using Kasko.Site.Diagnostics;
using Kasko.Site.Rules;

namespace Kasko.Site.Tests.Rules;

/// <summary>Each rule reports the problem at its place, and nothing once it is fixed.</summary>
public sealed class RuleSiteTests
{
    public static TheoryData<string, MessageLanguage?> Shown => Data(RuleSite.All);

    public static TheoryData<string, MessageLanguage?> Changeable => Data(RuleSite.All.Where(shown => RuleList.Find(shown.Rule) is { IsFirm: false }).DistinctBy(shown => shown.Rule));

    [Theory, MemberData(nameof(Shown))]
    public async Task A_wrong_site_is_reported_where_it_is_wrong_and_nowhere_else(string rule, MessageLanguage? reader)
    {
        var example = RuleSite.Example(rule, reader);
        using var site = RuleSite.Wrong(example);

        var run = await site.Check();

        Assert.Equal(example.Expected.Select(place => $"{place} {rule}"), run.Places);
    }

    [Theory, MemberData(nameof(Shown))]
    public async Task The_fixed_site_has_nothing_to_report(string rule, MessageLanguage? reader)
    {
        using var site = RuleSite.Right(RuleSite.Example(rule, reader));

        var run = await site.Check();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory, MemberData(nameof(Changeable))]
    public async Task A_rule_that_is_not_firm_can_be_turned_off(string rule, MessageLanguage? reader)
    {
        using var site = RuleSite.Wrong(RuleSite.Example(rule, reader)).Decide($"{rule}: off");

        var run = await site.Check();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private static TheoryData<string, MessageLanguage?> Data(IEnumerable<(string Rule, MessageLanguage? Reader)> shown)
    {
        var data = new TheoryData<string, MessageLanguage?>();
        foreach (var (rule, reader) in shown) data.Add(rule, reader);
        return data;
    }
}
