using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>The periods for which a measure's figures are downloaded.</summary>
internal static class FetchWindow
{
    /// <summary>
    /// The last ten years, five years of quarters or three years of months, and always everything from
    /// <paramref name="from"/> on: figures are only added to a file, and changes in stored ones are noticed.
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
