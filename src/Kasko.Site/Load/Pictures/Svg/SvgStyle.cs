using System.Buffers;
using System.Text;
using System.Xml.Linq;

namespace Kasko.Site.Load.Pictures.Svg;

/// <summary>What the styles of an SVG say about display, and the parts of the picture that they refer to.</summary>
internal static class SvgStyle
{
    /// <summary>Characters with which a selector has more than one part.</summary>
    private static readonly SearchValues<char> Combining = SearchValues.Create(" .#:>+~[*");

    public static string WithoutComments(string css) =>
        string.Concat(CssTokens.Of(css).Where(token => token.Kind is not CssKind.Comment).Select(token => css[token.At..token.End]));

    /// <summary>The last value of <c>display</c> in a list of declarations; null when it is missing.</summary>
    public static string? Display(string declarations)
    {
        string? display = null;
        CssToken[] tokens = [.. CssTokens.Of(declarations).Where(token => token.Kind is not (CssKind.Space or CssKind.Comment))];
        for (var at = 0; at + 2 < tokens.Length; at++)
            if (tokens[at] is { Kind: CssKind.Word } name && name.Text.Equals("display", StringComparison.OrdinalIgnoreCase)
                && tokens[at + 1].Text == ":" && (at == 0 || tokens[at - 1].Text is ";")) display = tokens[at + 2].Text.ToLowerInvariant();
        return display;
    }

    /// <summary>
    /// For each class (<c>.a</c>) and id (<c>#a</c>) that a rule alone selects, and that sets <c>display</c>: whether it
    /// hides. Empty when another rule sets it too, such as one for dark screens.
    /// </summary>
    public static Dictionary<string, bool> Displays(string css)
    {
        var displays = new Dictionary<string, bool>(StringComparer.Ordinal);
        var selector = new StringBuilder();
        var block = new StringBuilder();
        var depth = 0;
        foreach (var token in CssTokens.Of(css).Where(token => token.Kind is not CssKind.Comment))
        {
            var written = css[token.At..token.End];
            if (written == "{" && ++depth == 1) continue;
            if (written == "}" && depth > 0 && --depth == 0)
            {
                if (Display(block.ToString()) is { } display)
                {
                    string[] names = [.. selector.ToString().Split(',').Select(part => part.Trim())];
                    if (!names.All(name => name is ['.' or '#', _, ..] && !name.AsSpan(1).ContainsAny(Combining))) return [];
                    foreach (var name in names) displays[name] = display is "none";
                }
                else if (block.ToString().Contains("display", StringComparison.OrdinalIgnoreCase))
                {
                    return [];
                }

                selector.Clear();
                block.Clear();
            }
            else if (depth > 0)
            {
                block.Append(written);
            }
            else if (written == ";")
            {
                selector.Clear();
            }
            else
            {
                selector.Append(written);
            }
        }

        return displays;
    }

    /// <summary>The ids that an element refers to.</summary>
    public static IEnumerable<string> References(XElement element)
    {
        foreach (var attribute in element.Attributes())
        {
            var name = attribute.Name.LocalName;
            if (name is "href" && SvgTarget.IsPart(attribute.Value)) yield return Uri.UnescapeDataString(attribute.Value.TrimStart()[1..]);
            else if (name.StartsWith("aria-", StringComparison.Ordinal))
                foreach (var id in attribute.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) yield return id;
            else if (SvgNames.Styles.Contains(name))
                foreach (var id in Parts(attribute.Value)) yield return id;
        }

        if (element.Name.LocalName is not "style") yield break;
        foreach (var id in Parts(element.Value)) yield return id;
    }

    private static IEnumerable<string> Parts(string css) =>
        CssTokens.Of(css).Where(token => token.Kind is CssKind.Address && SvgTarget.IsPart(token.Text)).Select(token => Uri.UnescapeDataString(token.Text.TrimStart()[1..]));
}
