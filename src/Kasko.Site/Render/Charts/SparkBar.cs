using Kasko.Site.Model;
using static Kasko.Site.Render.Charts.Svg;

namespace Kasko.Site.Render.Charts;

/// <summary>
/// A small bar for a table cell: the share of the change from the baseline (left) to the target level (right) that is
/// achieved, and a notch at the value of the straight line. It is decoration beside the figures and the state's word,
/// hidden from assistive technology.
/// </summary>
public static class SparkBar
{
    private const int Start = 10;
    private const int FullWidth = 80;
    private const int Width = 100;

    /// <summary>Safe HTML; null when the share is unknown.</summary>
    public static string? Of(Progress progress)
    {
        if (progress is not { Done: { } done, Elapsed: { } elapsed }) return null;
        var end = Math.Clamp(Start + (done * FullWidth), 0, Width);
        var expected = Start + (elapsed * FullWidth);
        return $"<svg class=\"spark\" width=\"{Width}\" height=\"16\" aria-hidden=\"true\">"
            + $"<path class=\"spark-way\" d=\"M{Start} 8H{Start + FullWidth}M{Start} 3V13M{Start + FullWidth} 3V13\"/>"
            + $"<path class=\"spark-done\" d=\"M{Start} 8H{Number(end)}\"/>"
            + $"<path class=\"spark-due\" d=\"M{Number(expected)} 1V15\"/></svg>";
    }
}
