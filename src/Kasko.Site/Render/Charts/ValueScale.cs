using System.Collections.Immutable;

namespace Kasko.Site.Render.Charts;

/// <summary>The value axis: from one round number to another, with a few round numbers between them.</summary>
/// <param name="Decimals">As few as distinguish the ticks.</param>
internal sealed record ValueScale(ImmutableArray<decimal> Ticks, int Decimals)
{
    private decimal From => Ticks[0];

    private decimal To => Ticks[^1];

    /// <summary>Whether zero is on the axis; if not, differences look larger than they are.</summary>
    public bool HasZero => From <= 0 && To >= 0;

    /// <param name="decimals">The number of decimals shown: ticks closer than that would look equal.</param>
    public static ValueScale Of(IReadOnlyCollection<decimal> values, int decimals)
    {
        var (low, high) = (values.Min(), values.Max());
        var finest = 1m;
        for (var place = 0; place < decimals; place++) finest /= 10;
        if (low == high)
        {
            var padding = Math.Max(Math.Abs(low) / 20, finest);
            (low, high) = (low - padding, high + padding);
        }

        var step = RoundStep(Math.Max((high - low) / 4, finest));
        var first = Math.Floor(low / step);
        var count = (int)(Math.Ceiling(high / step) - first) + 1;
        ImmutableArray<decimal> ticks = [.. Enumerable.Range(0, count).Select(index => (first + index) * step)];
        return new ValueScale(ticks, Enumerable.Range(0, decimals + 1)
            .First(places => places == decimals || ticks.All(tick => Math.Round(tick, places) == tick)));
    }

    /// <summary>In thousandths of the height, from the top.</summary>
    public decimal Y(decimal value) => 1000 - ((value - From) / (To - From) * 1000);

    /// <summary>The first of 1, 2, 5, 10, 20 … and 0.5, 0.2, 0.1 … that is not below <paramref name="atLeast"/>.</summary>
    private static decimal RoundStep(decimal atLeast)
    {
        var power = 1m;
        while (power > atLeast) power /= 10;
        while (power * 10 <= atLeast) power *= 10;
        if (power >= atLeast) return power;
        return 2 * power >= atLeast ? 2 * power : 5 * power >= atLeast ? 5 * power : 10 * power;
    }
}
