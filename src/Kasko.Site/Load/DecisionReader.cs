using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Rules.Decisions;
using Kasko.Site.Rules.Yaml;
using Kasko.Site.Rules;

namespace Kasko.Site.Load;

/// <summary>Reads what a site decides about rules: <c>rules</c> in <c>site.yml</c>, <c>allow</c> in a page's front matter.</summary>
internal static class DecisionReader
{
    private const string Allow = "allow";

    /// <summary>The words, in the order that messages list them.</summary>
    private static readonly ImmutableArray<(string Word, RuleLevel Level)> Words =
        [("error", RuleLevel.Error), ("warning", RuleLevel.Warning), ("off", RuleLevel.Off)];

    public static ImmutableDictionary<string, RuleLevel> Levels(YamlFields settings)
    {
        var levels = ImmutableDictionary.CreateBuilder<string, RuleLevel>(StringComparer.Ordinal);
        foreach (var (id, word) in settings.Pairs("rules"))
        {
            if (!IsToDecide(id, settings)) continue;
            var known = Words.FirstOrDefault(choice => choice.Word == word.Value);
            if (known.Word is null) settings.Fail(UnknownValue.At(word.At, id.Value, word.Value, [.. Words.Select(choice => choice.Word)]));
            else levels[id.Value] = known.Level;
        }

        return levels.ToImmutable();
    }

    public static ImmutableArray<Allowance> Allowed(YamlFields frontMatter)
    {
        var allowed = ImmutableArray.CreateBuilder<Allowance>();
        foreach (var (id, reason) in frontMatter.Pairs(Allow))
        {
            if (!IsToDecide(id, frontMatter)) continue;
            if (reason.Value.Trim().Length == 0) frontMatter.Tell(AllowWithoutReason.At(id.At, id.Value));
            else allowed.Add(new Allowance(id.Value, reason.Value, id.At.Path, id.At));
        }

        return allowed.ToImmutable();
    }

    private static bool IsToDecide(Sourced<string> id, YamlFields fields)
    {
        var rule = RuleList.Find(id.Value);
        if (rule is null) fields.Tell(UnknownRule.At(id.At, id.Value, RuleList.All.Where(known => !known.IsFirm).Select(known => known.Id)));
        else if (rule.IsFirm) fields.Tell(FirmRule.At(id.At, id.Value));
        return rule is { IsFirm: false };
    }
}
