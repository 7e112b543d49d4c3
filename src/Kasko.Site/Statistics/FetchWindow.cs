using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>The periods for which a measure's figures are downloaded.</summary>
/// <param name="From">The first period that is always included; null when there is none.</param>
/// <param name="Today">In the town's time zone.</param>
internal sealed record FetchWindow(Period? From, DateOnly Today)
{
    /// <summary>
    /// The last ten years, five years of quarters or three years of months, and always everything from
    /// <see cref="From"/> on: figures are only added to a file, and changes in stored ones are noticed. Periods that have
    /// not begun are left out, since their figures are forecasts.
    /// </summary>
    /// <param name="available">In order.</param>
    public ImmutableArray<Period> Of(IEnumerable<Period> available)
    {
        ImmutableArray<Period> begun = [.. available.Where(period => !IsToCome(period))];
        if (begun.IsEmpty) return [];
        var usual = begun[^1] switch { { Month: not null } => 36, { Quarter: not null } => 20, { Half: not null } => 10, _ => 10 };
        var start = begun[Math.Max(0, begun.Length - usual)];
        if (From < start) start = From.Value;
        return [.. begun.Where(period => period >= start)];
    }

    public bool IsToCome(Period period) => period.Start > Today;
}
