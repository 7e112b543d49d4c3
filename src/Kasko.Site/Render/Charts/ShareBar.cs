using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Model;
using static Kasko.Site.Render.Charts.Svg;

namespace Kasko.Site.Render.Charts;

/// <summary>
/// A bar across the page, divided by the numbers of measures in each group of states. The groups differ in pattern: full,
/// hatched and outlined. It is decoration beside the numbers, hidden from assistive technology.
/// </summary>
public static class ShareBar
{
    private const int Height = 16;

    /// <summary>Safe HTML; null when there is no measure.</summary>
    public static string? Of(ImmutableArray<StateGroupView> groups)
    {
        var all = groups.Sum(group => group.Measures.Length);
        if (all == 0) return null;
        var html = new StringBuilder($"<svg class=\"share\" width=\"100%\" height=\"{Height}\" aria-hidden=\"true\">");
        html.Append("<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">")
            .Append("<path class=\"hatch\" stroke=\"currentColor\" stroke-width=\"6\" d=\"M0 0v6\"/></pattern></defs>");
        var before = 0;
        foreach (var group in groups.Where(group => !group.Measures.IsEmpty))
        {
            var (x, width) = (1000m * before / all, 1000m * group.Measures.Length / all);
            html.Append($"<rect class=\"{group.Group.Key()}\" x=\"{Percent(x)}\" y=\"1\" width=\"{Percent(width)}\" height=\"{Height - 2}\" fill=\"none\" stroke=\"currentColor\"/>");
            before += group.Measures.Length;
        }
        return html.Append("</svg>").ToString();
    }
}
