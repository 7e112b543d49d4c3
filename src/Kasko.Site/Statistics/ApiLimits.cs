using System.Text.Json;
using Kasko.Site.Network;

namespace Kasko.Site.Statistics;

/// <summary>How much a source allows to ask for.</summary>
/// <param name="Cells">The most figures one answer may have.</param>
internal sealed record ApiLimits(int Cells, RateLimit RateLimit)
{
    /// <summary>For a source that announces none: PxWeb's own defaults, which are stricter than any in use.</summary>
    public static readonly ApiLimits Default = new(1_000, new RateLimit(10, TimeSpan.FromSeconds(10)));

    /// <summary>A whole window passes after "too many requests".</summary>
    public ServerPolicy Policy => new(
        RateLimit,
        new RetryPolicy(Retries: 2, BusyDelay: RateLimit.Window, LongestDelay: TimeSpan.FromMinutes(10)),
        UnansweredLimit: 2,
        Redirects: 3);

    /// <summary>
    /// Reads what PxWeb answers to <c>?config</c>. For what it leaves out, or gives as nonsense, the default counts;
    /// both <c>maxValues</c> and <c>maxCells</c> bound an answer, so the smaller one counts.
    /// </summary>
    public static ApiLimits Read(JsonElement config)
    {
        var cells = Math.Min(Whole(config, "maxCells") ?? int.MaxValue, Whole(config, "maxValues") ?? int.MaxValue);
        return new ApiLimits(
            cells == int.MaxValue ? Default.Cells : cells,
            new RateLimit(
                Whole(config, "maxCalls") ?? Default.RateLimit.Requests,
                Whole(config, "timeWindow") is { } seconds ? TimeSpan.FromSeconds(Math.Min(seconds, 3_600)) : Default.RateLimit.Window));
    }

    private static int? Whole(JsonElement config, string name) =>
        config.Member(name)?.Whole() is > 0 and var number ? number : null;
}
