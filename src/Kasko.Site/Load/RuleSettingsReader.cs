using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Rules;
using Kasko.Site.Rules.Decisions;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load;

/// <summary>Reads what a site decides about rules: <c>rules</c> in <c>site.yml</c>, <c>allow</c> in a page's front matter.</summary>
internal static class RuleSettingsReader
{
    private const string Allow = "allow";

    public static ImmutableDictionary<string, Sourced<RuleLevel>> Levels(YamlFields settings)
    {
        var levels = ImmutableDictionary.CreateBuilder<string, Sourced<RuleLevel>>(StringComparer.Ordinal);
        foreach (var (id, word) in settings.Pairs("rules"))
        {
            if (!CanBeSet(id, settings)) continue;
            if (RuleLevels.Keys.Find(word.Value) is { } level) levels[id.Value] = new Sourced<RuleLevel>(level, id.At);
            else settings.Fail(UnknownValue.At(word.At, id.Value, word.Value, [.. RuleLevels.Keys.All]));
        }

        return levels.ToImmutable();
    }

    public static ImmutableArray<Allowance> Allowed(YamlFields frontMatter)
    {
        var allowed = ImmutableArray.CreateBuilder<Allowance>();
        foreach (var (id, reason) in frontMatter.Pairs(Allow))
        {
            if (!CanBeSet(id, frontMatter)) continue;
            if (reason.Value.Trim().Length == 0) frontMatter.Report(AllowWithoutReason.At(id.At, id.Value));
            else allowed.Add(new Allowance(id.Value, reason.Value, id.At.Path, id.At));
        }

        return allowed.ToImmutable();
    }

    private static bool CanBeSet(Sourced<string> id, YamlFields fields)
    {
        var rule = RuleList.Find(id.Value);
        if (rule is null) fields.Report(UnknownRule.At(id.At, id.Value, RuleList.All.Where(known => !known.IsFirm).Select(known => known.Id)));
        else if (rule.IsFirm) fields.Report(FirmRule.At(id.At, id.Value));
        return rule is { IsFirm: false };
    }
}
