using System.Collections.Immutable;

namespace Kasko.Site.Load;

/// <summary>
/// Finds a value so far from the others of its series that it is probably a typing mistake: an extra digit, a misplaced
/// point, or 0 for an unknown value.
/// <para>
/// The value must be several times larger or smaller than all others, much farther from them than they are from each
/// other, and farther than random variation of a small count. Volatile series (new homes, net migration) are therefore
/// not reported: none of random counts with ordinary variation, and about one in a hundred series that vary by half of
/// their size or more.
/// </para>
/// </summary>
internal static class Outliers
{
    /// <summary>The minimum factor when two or fewer other values show the usual size.</summary>
    private const decimal AmongFew = 8;

    private const decimal AmongMany = 4;
    private const int Few = 2;

    /// <summary>The minimum ratio of the value's distance to the distance between the others.</summary>
    private const decimal Spread = 3;

    /// <summary>A count varies by about its square root; more than this many times that is not random.</summary>
    private const double Chance = 6;

    /// <param name="others">The other values of the series.</param>
    /// <param name="decimals">The number of decimals of the values; values without decimals are treated as counts.</param>
    public static bool IsFar(decimal value, ImmutableArray<decimal> others, int decimals)
    {
        if (others.IsEmpty) return false;
        var (low, high) = (others.Min(), others.Max());
        var distance = value < low ? low - value : value - high;
        if (distance <= Spread * (high - low) || distance <= Noise(Math.Max(Largest(others), Math.Abs(value)), decimals)) return false;
        var times = others.Length <= Few ? AmongFew : AmongMany;
        return Math.Abs(value) > times * Largest(others) || Math.Abs(value) * times < Smallest(low, high);
    }

    private static decimal Largest(ImmutableArray<decimal> others) => others.Max(Math.Abs);

    /// <summary>The smallest distance of the others from zero.</summary>
    private static decimal Smallest(decimal low, decimal high) => low > 0 ? low : high < 0 ? -high : 0;

    private static decimal Noise(decimal size, int decimals)
    {
        var steps = 10m;
        for (var place = 0; place < decimals; place++) steps /= 10;
        return decimals > 0 ? steps : Math.Max(steps, (decimal)(Chance * Math.Sqrt((double)size)));
    }
}
