using System.Collections.Immutable;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Strategy;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load;

/// <summary>Reads <c>judgements</c>, and what a measure with steps in words may not have.</summary>
internal static class JudgementReader
{
    /// <summary>The keys of numbers.</summary>
    private static readonly ImmutableArray<string> Numeric =
        ["unit", "decimals", "direction", "notable", "range", "baseline", "target", "targets", "observations", "breakdown", "statistics"];

    public static ImmutableArray<Judgement> Read(YamlFields measure) => [.. measure.List("judgements", Judgement).OrderBy(judgement => judgement.Period)];

    public static void Validate(Measure measure, YamlFields fields)
    {
        foreach (var (one, again) in measure.Judgements.SelectMany((one, index) => measure.Judgements.Skip(index + 1).Select(other => (one, other))))
            if (one.By == again.By && one.Period.CompareTo(again.Period) == 0) fields.Fail(SameJudgement.At(again.At, again.Period.ToString()));
        if (!measure.IsQualitative) return;
        foreach (var key in Numeric.Where(fields.Has)) fields.Fail(QualitativeWithFigures.At(fields.PlaceOf(key), key));
        foreach (var judgement in measure.Judgements.Where(judgement => judgement.Outcome is null))
            fields.Fail(MissingKey.At(judgement.At, "outcome", [.. Judgements.Outcomes.All]));
    }

    private static Judgement Judgement(YamlFields fields) => new(
        fields.RequiredPeriod("period"), fields.Choice("by", Judgements.Judges), fields.OptionalChoice("outcome", Judgements.Outcomes),
        fields.Localized("text"), fields.OptionalDate("date"), fields.At);
}
