using System.Collections.Immutable;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Strategy;

namespace Kasko.Site.Load;

/// <summary>Reads a measure's targets: <c>targets</c>, or <c>target</c> for one that has never changed.</summary>
internal static class TargetReader
{
    public static ImmutableArray<Target> Targets(YamlFields measure)
    {
        var single = measure.Optional("target", ObservationReader.Observation);
        var listed = measure.List("targets", Target);
        if (measure.Has("target") && measure.Has("targets")) measure.Fail(TargetTwice.At(measure.PlaceOf("target")));
        return single is null ? listed : [new Target(single)];
    }

    public static void Validate(Measure measure, YamlFields fields)
    {
        if (measure.Direction is Direction.Hold)
        {
            if (fields.Has("targets")) fields.Fail(TargetsWithHold.At(fields.PlaceOf("targets")));
            return;
        }

        foreach (var target in measure.Targets)
            if (measure.Baseline is { } baseline && target.Figure.Period <= baseline.Period)
                fields.Fail(TargetBeforeBaseline.At(fields.Has("target") ? fields.PlaceOf("target") : target.Figure.At, target.Figure.Period.ToString(), baseline.Period.ToString()));

        foreach (var (before, again) in Pairs(measure.Targets).Where(pair => IsSame(pair.One, pair.Other)))
            fields.Fail(SameTarget.At(again.Figure.At, before.Figure.Period.ToString(), again.Figure.Period.ToString(), again.IsInterim));
        foreach (var interim in measure.Targets.Where(target => target.IsInterim))
            if (!measure.Targets.Any(level => !level.IsInterim && level.Figure.Period > interim.Figure.Period))
                fields.Report(InterimWithoutTarget.At(interim.Figure.At, interim.Figure.Period.ToString()));
    }

    private static Target Target(YamlFields fields)
    {
        var figure = new Observation(
            fields.RequiredPeriod("period"), fields.OptionalNumber("value"), Provisional: false, Confidential: false,
            fields.OptionalLocalized("note"), fields.At, ScheduleReader.Read(fields))
        {
            ValueAt = fields.PlaceOf("value"),
        };
        return new Target(figure, fields.Flag("interim"), fields.OptionalDate("from"), fields.Optional("decided", Decision), fields.OptionalLocalized("why"));
    }

    private static TargetDecision Decision(YamlFields fields) => new(
        fields.OptionalLocalized("body"), fields.Date("date").Value, fields.OptionalText("section")?.Value, fields.OptionalAddress("url"));

    private static IEnumerable<(Target One, Target Other)> Pairs(ImmutableArray<Target> targets) =>
        targets.SelectMany((one, index) => targets.Skip(index + 1).Select(other => (one, other)));

    /// <summary>Whether it cannot be told which of the two holds.</summary>
    private static bool IsSame(Target one, Target other) =>
        one.IsInterim == other.IsInterim && one.HoldsFrom == other.HoldsFrom
        && (!one.IsInterim || one.Figure.Period.CompareTo(other.Figure.Period) == 0);
}
