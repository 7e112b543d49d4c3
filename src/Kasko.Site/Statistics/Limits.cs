using System.Text.Json;
using Kasko.Site.Network;

namespace Kasko.Site.Statistics;

/// <summary>How much a source lets a guest ask for.</summary>
/// <param name="Cells">The most figures one answer may have.</param>
/// <param name="Calls">The most calls within a window.</param>
internal sealed record Limits(int Cells, int Calls, TimeSpan Window)
{
    public Rate Rate => new(Calls, Window);

    /// <summary>For a source that announces none: PxWeb's own defaults, which are stricter than any in use.</summary>
    public static readonly Limits Assumed = new(1_000, 10, TimeSpan.FromSeconds(10));

    /// <summary>
    /// Reads what PxWeb answers to <c>?config</c>. What it leaves out, or gives as nonsense, is assumed; both
    /// <c>maxValues</c> and <c>maxCells</c> bound an answer, so the smaller one counts.
    /// </summary>
    public static Limits Read(JsonElement config)
    {
        var cells = Math.Min(Whole(config, "maxCells") ?? int.MaxValue, Whole(config, "maxValues") ?? int.MaxValue);
        return new Limits(
            cells == int.MaxValue ? Assumed.Cells : cells,
            Whole(config, "maxCalls") ?? Assumed.Calls,
            Whole(config, "timeWindow") is { } seconds ? TimeSpan.FromSeconds(Math.Min(seconds, 3_600)) : Assumed.Window);
    }

    private static int? Whole(JsonElement config, string name) =>
        config.Member(name)?.Whole() is > 0 and var number ? number : null;
}
