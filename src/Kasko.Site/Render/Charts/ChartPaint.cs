using System.Collections.Frozen;
using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Charts;

/// <summary>
/// How a chart's parts get their colours: on a page from the stylesheet, in a file of its own from attributes, which a
/// content security policy without inline styles allows.
/// </summary>
internal abstract class ChartPaint
{
    /// <summary>The attributes of a part, with a space before them.</summary>
    public abstract string Of(string part);

    /// <summary>For pages: without the stylesheet, everything is drawn in the colour of the text.</summary>
    public static ChartPaint ByClass { get; } = new Classes();

    /// <summary>For files: the theme's colours for light screens and paper.</summary>
    public static ChartPaint By(ImmutableArray<Colour> colours) =>
        new Attributes(colours.ToFrozenDictionary(colour => colour.Name, colour => colour.Light, StringComparer.Ordinal));

    private sealed class Classes : ChartPaint
    {
        public override string Of(string part) => $" class=\"chart-{part}\"";
    }

    private sealed class Attributes(FrozenDictionary<string, string> colours) : ChartPaint
    {
        public override string Of(string part) => part switch
        {
            "grid" => Stroke("line", "#ccc"),
            "zero" or "path" or "ticks" or "break" => Stroke("edge", "#777"),
            "range" => Fill("good", "#276749"),
            "target-level" => Stroke("good", "#276749"),
            "line" or "dot" or "estimate" => Stroke("link", "#1a56a0"),
            "hollow" => Stroke("paper", "#fff"),
            "baseline" => Fill("paper", "#fff") + Stroke("ink", "#111"),
            "interim" => Fill("paper", "#fff") + Stroke("good", "#276749"),
            "target" => Fill("good", "#276749") + Stroke("paper", "#fff"),
            "paper" => Fill("paper", "#fff"),
            "latest" or "label" => Fill("ink", "#111") + Stroke("paper", "#fff"),
            "title" => Fill("ink", "#111"),
            "text" => Fill("soft", "#444"),
            _ => "",
        };

        private string Fill(string colour, string otherwise) => $" fill=\"{Svg.Text(colours.GetValueOrDefault(colour, otherwise))}\"";

        private string Stroke(string colour, string otherwise) => $" stroke=\"{Svg.Text(colours.GetValueOrDefault(colour, otherwise))}\"";
    }
}
