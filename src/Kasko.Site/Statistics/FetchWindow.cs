using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>How far back a measure's figures are fetched.</summary>
internal static class FetchWindow
{
    /// <summary>
    /// The last ten years, five years of quarters or three of months, and always everything from <paramref name="from"/>
    /// on: a file of figures only grows, and a change in what it already holds is seen.
    /// </summary>
    /// <param name="available">In order.</param>
    public static IEnumerable<Period> Of(IReadOnlyList<Period> available, Period? from)
    {
        if (available.Count == 0) return [];
        var usual = available[^1] switch { { Month: not null } => 36, { Quarter: not null } => 20, _ => 10 };
        var start = available[Math.Max(0, available.Count - usual)];
        if (from < start) start = from.Value;
        return available.Where(period => period >= start);
    }
}
