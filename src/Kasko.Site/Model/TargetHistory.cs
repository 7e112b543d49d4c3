using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>
/// Which of a measure's targets held when. A target level holds until a newer one replaces it, and an interim target
/// until a newer one for the same period does. The first target level also holds for all earlier figures.
/// </summary>
internal static class TargetHistory
{
    extension(ImmutableArray<Target> targets)
    {
        /// <summary>The target levels, in the order in which they began to hold.</summary>
        public ImmutableArray<Target> Levels() => [.. targets.Where(target => !target.IsInterim).OrderBy(target => target.HoldsFrom ?? DateOnly.MinValue)];

        /// <summary>The target level that held for a figure.</summary>
        /// <param name="period">The figure's; null when there is no figure, for the newest.</param>
        public Target? LevelFor(Period? period)
        {
            var levels = targets.Levels();
            return period is { } known ? levels.LastOrDefault(level => level.HeldIn(known)) ?? levels.FirstOrDefault() : levels.LastOrDefault();
        }

        /// <summary>The interim targets that held for a figure, on the way to the target level, in order of period.</summary>
        /// <param name="period">The figure's; null when there is no figure, for the newest.</param>
        public ImmutableArray<Observation> InterimFor(Period? period)
        {
            if (targets.LevelFor(period)?.Figure is not { Value: not null } level) return [];
            return
            [
                .. targets.Where(target => target.IsInterim && (period is not { } known || target.HeldIn(known)))
                    .GroupBy(target => target.Figure.Period.End)
                    .Select(same => same.OrderBy(target => target.HoldsFrom ?? DateOnly.MinValue).Last().Figure)
                    .Where(figure => figure.Value is not null && figure.Period < level.Period)
                    .OrderBy(figure => figure.Period),
            ];
        }
    }
}
