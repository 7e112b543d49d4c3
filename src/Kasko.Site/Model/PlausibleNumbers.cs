namespace Kasko.Site.Model;

/// <summary>The numbers that figures of a strategy may be; with larger ones, shares and sums could not be computed.</summary>
internal static class PlausibleNumbers
{
    private const decimal Limit = 1_000_000_000_000_000m;

    /// <summary>The number, a negative zero as zero; null when it is out of range.</summary>
    public static decimal? Of(decimal number) => number == 0 ? 0 : Math.Abs(number) < Limit ? number : null;
}
