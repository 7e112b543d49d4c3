using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Kasko.Site.Load.Pictures.Svg;

/// <summary>
/// Rewrites an SVG, as it would be published, to stand inside a page beside the town's name: it has no name, classes or
/// style attributes of its own, and its ids cannot be the page's.
/// </summary>
internal static partial class InlineSvg
{
    private const string Prefix = "logo-";

    /// <summary>The height in pixels before the page's styles apply.</summary>
    private const int Height = 32;

    private const int LongestWidth = 4 * Height;

    /// <summary>Elements that cannot stand inside a page: styles would hold for all of it, and a page's policy shows no embedded pictures.</summary>
    public static readonly string[] Refused = ["style", "image", "feImage"];

    private static readonly string[] OfRoot = ["x", "y", "width", "height", "viewBox", "version", "baseProfile"];

    public static string Of(ReadOnlySpan<byte> svg)
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(svg)).Root!;
        var ids = root.DescendantsAndSelf().Attributes().SelectMany(References).ToHashSet(StringComparer.Ordinal);
        var (width, height, box) = Size(root);
        var attributes = Attributes(root, ids).Where(attribute => !OfRoot.Contains(attribute.Name.LocalName));
        return new XElement(
            "svg", new XAttribute("viewBox", box),
            new XAttribute("width", Math.Clamp(Math.Round(Height * width / height), 1, LongestWidth).ToString(CultureInfo.InvariantCulture)), new XAttribute("height", Height),
            attributes, new XAttribute("aria-hidden", "true"), Content(root, ids)).ToString(SaveOptions.DisableFormatting).Replace(" />", "/>", StringComparison.Ordinal);
    }

    private static (double Width, double Height, string Box) Size(XElement root)
    {
        var box = (string?)root.Attribute("viewBox");
        string[] sides = box?.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries) is [_, _, var inBoxWidth, var inBoxHeight]
            ? [inBoxWidth, inBoxHeight]
            : [(string?)root.Attribute("width") ?? "", (string?)root.Attribute("height") ?? ""];
        var (width, height) = (Side(sides[0]), Side(sides[1]));
        return (width, height, box ?? string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}"));
    }

    private static double Side(string length) =>
        double.TryParse(length.Replace("px", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var side) && side > 0 ? side : Height;

    private static IEnumerable<object> Content(XElement element, HashSet<string> ids)
    {
        var isText = element.Name.LocalName is "text" or "tspan" or "textPath";
        foreach (var node in element.Nodes())
        {
            if (node is XElement { Name.LocalName: not ("title" or "desc") } child) yield return new XElement(child.Name.LocalName, Attributes(child, ids), Content(child, ids));
            else if (node is XText text && (isText || !string.IsNullOrWhiteSpace(text.Value))) yield return new XText(text.Value);
        }
    }

    private static IEnumerable<XAttribute> Attributes(XElement element, HashSet<string> ids)
    {
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            var name = attribute.Name.LocalName;
            if (name == "id" && ids.Contains(attribute.Value)) kept[name] = Prefix + attribute.Value;
            else if (name is not ("id" or "class" or "style" or "role" or "lang" or "space") && !name.StartsWith("aria-", StringComparison.Ordinal)) kept.TryAdd(name, Moved(attribute.Value, ids));
        }

        foreach (var (name, value) in Declarations((string?)element.Attribute("style") ?? "")) kept[name] = Moved(value, ids);
        return kept.Select(attribute => new XAttribute(attribute.Key, attribute.Value));
    }

    /// <summary>A page's policy forbids style attributes; each declaration becomes an attribute of its own.</summary>
    private static IEnumerable<(string Name, string Value)> Declarations(string style)
    {
        var start = 0;
        foreach (var end in CssTokens.Of(style).Where(token => token is { Kind: CssKind.Sign, Text: ";" }).Select(token => token.At).Append(style.Length))
        {
            var declaration = style[start..end].Split(':', 2, StringSplitOptions.TrimEntries);
            start = Math.Min(end + 1, style.Length);
            if (declaration is [var name, var value] && SvgNames.Styles.Contains(name) && name is not ("style" or "transform"))
                yield return (name, value.Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim());
        }
    }

    private static IEnumerable<string> References(XAttribute attribute) =>
        attribute.Name.LocalName is "href" && attribute.Value.StartsWith('#') ? [attribute.Value[1..]] : Reference().Matches(attribute.Value).Select(match => match.Groups["id"].Value);

    private static string Moved(string value, HashSet<string> ids) =>
        value.StartsWith('#') && ids.Contains(value[1..]) ? $"#{Prefix}{value[1..]}" : Reference().Replace(value, match => $"url(#{Prefix}{match.Groups["id"].Value})");

    [GeneratedRegex(@"url\(\s*[""']?#(?<id>[^""')]+)[""']?\s*\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
