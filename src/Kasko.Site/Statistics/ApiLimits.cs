using System.Text.Json;
using Kasko.Site.Network;

namespace Kasko.Site.Statistics;

/// <summary>The limits of a source's API.</summary>
/// <param name="Cells">The maximum number of figures in one answer.</param>
internal sealed record ApiLimits(int Cells, RateLimit RateLimit)
{
    /// <summary>For a source that announces no limits: PxWeb's own defaults, which are stricter than any in use.</summary>
    public static readonly ApiLimits Default = new(1_000, new RateLimit(10, TimeSpan.FromSeconds(10)));

    /// <summary>After "too many requests", a whole window is waited for.</summary>
    public ServerPolicy Policy => new(
        RateLimit,
        new RetryPolicy(Retries: 2, BusyDelay: RateLimit.Window, LongestDelay: TimeSpan.FromMinutes(10)),
        UnansweredLimit: 2,
        Redirects: 3);

    /// <summary>
    /// Reads PxWeb's answer to <c>?config</c>. Missing or invalid values are replaced by the defaults; both
    /// <c>maxValues</c> and <c>maxCells</c> limit an answer, so the smaller one is used.
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
