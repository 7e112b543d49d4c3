using System.Globalization;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Render.Charts;

/// <summary>Formats text and numbers for SVG, the same on every machine.</summary>
internal static class Svg
{
    /// <summary>Safe as content and in a quoted attribute; the notation of passages in another language is removed.</summary>
    public static string Text(string text) => XmlContent.Escape(PassageText.Plain(text));

    /// <summary>With at most one decimal: a tenth of a pixel or of a thousandth of the width.</summary>
    public static string Number(decimal value) => Written(Math.Round(value, 1));

    /// <param name="thousandths">Of the picture's width.</param>
    public static string Percent(decimal thousandths) => Written(Math.Round(thousandths / 10, 2)) + "%";

    private static string Written(decimal rounded) =>
        rounded == 0 ? "0" : rounded.ToString("0.##", CultureInfo.InvariantCulture);
}
