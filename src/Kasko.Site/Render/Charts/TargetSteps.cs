using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Charts;

/// <summary>A target level for as long as it held.</summary>
/// <param name="From">In thousandths of the width, like <paramref name="To"/>.</param>
internal readonly record struct TargetStep(decimal From, decimal To, decimal Value);

/// <summary>The target levels of a chart, one after another.</summary>
internal static class TargetSteps
{
    public static ImmutableArray<TargetStep> Of(Measure measure, TimeScale time)
    {
        if (measure.Direction is Direction.Hold) return [];
        var levels = measure.Targets.Levels();
        var steps = ImmutableArray.CreateBuilder<TargetStep>();
        for (var index = 0; index < levels.Length; index++)
        {
            var (from, to) = (Start(levels[index]), index == levels.Length - 1 ? 1000 : Start(levels[index + 1]));
            if (levels[index].Figure.Value is { } value && from < to) steps.Add(new TargetStep(from, to, value));
        }

        return steps.ToImmutable();

        // A level without a day holds from the beginning.
        decimal Start(Target level) => level.HoldsFrom is { } day ? Math.Clamp(time.X(day), 0, 1000) : 0;
    }

    /// <summary>As a path: level lines, joined where one follows upon another.</summary>
    public static string Path(Plot plot)
    {
        var path = "";
        decimal? end = null;
        foreach (var step in plot.Steps)
        {
            path += end == step.From ? $"V{Svg.Number(plot.Values.Y(step.Value))}" : $"M{Svg.Number(step.From)} {Svg.Number(plot.Values.Y(step.Value))}";
            path += $"H{Svg.Number(step.To)}";
            end = step.To;
        }

        return path;
    }
}
