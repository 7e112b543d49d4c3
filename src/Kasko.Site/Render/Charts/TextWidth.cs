namespace Kasko.Site.Render.Charts;

/// <summary>
/// An upper estimate of a text's width, from the advances of DejaVu Sans, the widest of the fonts that systems use for
/// their interface: a label that fits in it fits in all of them.
/// </summary>
internal static class TextWidth
{
    /// <summary>In pixels at the size of a chart's labels, 14 px.</summary>
    public static double Of(string text, bool isBold = false) => text.Sum(Advance) * 14 * (isBold ? 1.12 : 1);

    private static double Advance(char sign) => sign switch
    {
        >= '0' and <= '9' => 0.64,
        ' ' or '\u00A0' or '.' or ',' or ':' or 'i' or 'j' or 'l' => 0.34,
        '(' or ')' or 'f' or 't' or 'r' or '/' => 0.42,
        '\u2212' or 'm' or 'w' or 'M' or 'W' or '%' => 0.98,
        _ => char.IsUpper(sign) ? 0.75 : 0.63,
    };
}
