using System.Collections.Immutable;

namespace Kasko.Site.Load;

/// <summary>
/// Finds a value that lies so far from the others of its series that it is most likely a slip: a digit too many, a point
/// in the wrong place, 0 for what is not known.
/// <para>
/// The value must be several times larger or smaller than all others, and much further from them than they are from each
/// other, and further than chance takes a small count. Series that swing (new homes, net migration) are therefore left
/// alone: of random counts that vary by chance none is found, and of those that vary by half of their size and more,
/// about one series in a hundred.
/// </para>
/// </summary>
internal static class Outliers
{
    /// <summary>How many times larger or smaller, when two others or fewer show what is usual.</summary>
    private const decimal AmongFew = 8;

    private const decimal AmongMany = 4;
    private const int Few = 2;

    /// <summary>How many times further away than the others are from each other.</summary>
    private const decimal Spread = 3;

    /// <summary>A count varies by about its square root; this many times that is no chance.</summary>
    private const double Chance = 6;

    /// <param name="others">The other values of the series.</param>
    /// <param name="decimals">How many decimals the values have; without any they are taken for counts.</param>
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

    /// <summary>How far from zero the others stay.</summary>
    private static decimal Smallest(decimal low, decimal high) => low > 0 ? low : high < 0 ? -high : 0;

    private static decimal Noise(decimal size, int decimals)
    {
        var steps = 10m;
        for (var place = 0; place < decimals; place++) steps /= 10;
        return decimals > 0 ? steps : Math.Max(steps, (decimal)(Chance * Math.Sqrt((double)size)));
    }
}
