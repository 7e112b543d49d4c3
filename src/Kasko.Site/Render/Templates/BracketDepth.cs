namespace Kasko.Site.Render.Templates;

/// <summary>
/// The nesting depth of brackets in a template. The template library rejects very deep nesting itself, but needs more
/// than linear time for it.
/// </summary>
internal static class BracketDepth
{
    public const int Deepest = 500;

    /// <summary>
    /// The offset of the first bracket that is nested too deeply, or null. Brackets in plain text count too: no page
    /// has so many open at once.
    /// </summary>
    public static int? FirstBeyond(string template)
    {
        var depth = 0;
        for (var offset = 0; offset < template.Length; offset++)
        {
            if (template[offset] is '(' or '[' or '{' && ++depth > Deepest) return offset;
            if (template[offset] is ')' or ']' or '}') depth = Math.Max(0, depth - 1);
        }

        return null;
    }
}
