using System.Xml;
using System.Xml.Linq;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Pictures;

namespace Kasko.Site.Load.Pictures.Svg;

/// <summary>
/// Everything in an SVG that is not drawn as a part of a still picture: programs, links, animations, other documents,
/// and what it loads from elsewhere.
/// </summary>
internal sealed class SvgFaults
{
    private readonly string _path;
    private readonly List<Diagnostic> _faults = [];

    private SvgFaults(string path) => _path = path;

    public static IReadOnlyList<Diagnostic> In(XDocument svg, string path)
    {
        var judge = new SvgFaults(path);
        foreach (var node in svg.Nodes()) judge.Judge(node);
        return judge._faults;
    }

    /// <summary>Notes are removed, so nothing in them matters.</summary>
    private void Judge(XNode node)
    {
        if (node is XProcessingInstruction { Target: var target })
            _faults.Add(target is "xml-stylesheet" ? SvgUnsafe.Elsewhere(At(node), $"<?{target}?>") : SvgUnsafe.Unknown(At(node), $"<?{target}?>"));
        if (node is not XElement element || SvgNotes.IsNote(element)) return;
        _faults.AddRange(element.Attributes().Where(attribute => !SvgNotes.IsNote(attribute)).SelectMany(Attribute));
        if (element.Name.Namespace != SvgNames.Svg || !SvgNames.Elements.Contains(element.Name.LocalName))
        {
            _faults.Add(Unwanted(element));
        }
        else if (element.Name.LocalName is "style")
        {
            // Browsers join the text of a style across comments and CDATA sections.
            var at = element.DescendantNodes().OfType<XText>().FirstOrDefault() is { } text ? At(text) : At(element);
            _faults.AddRange(Style(element.Value, at, what: null));
        }

        foreach (var inside in element.Nodes()) Judge(inside);
    }

    private Diagnostic Unwanted(XElement element)
    {
        var (at, name, what) = (At(element), element.Name.LocalName, $"<{Written(element)}>");
        if (Is(SvgNames.Programs)) return SvgUnsafe.Program(at, what);
        if (element.Name.Namespace == SvgNames.Xhtml || Is(SvgNames.Documents)) return SvgUnsafe.Html(at, what);
        if (Is(SvgNames.Animations)) return SvgUnsafe.Moving(at, what);
        return Is(["a"]) ? SvgUnsafe.Link(at, what) : SvgUnsafe.Unknown(at, what);

        bool Is(IEnumerable<string> names) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    private IEnumerable<Diagnostic> Attribute(XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        if (attribute.Name == XNamespace.Xml + "base") return [SvgUnsafe.Elsewhere(At(attribute), "xml:base")];
        if (SvgNotes.IsAddress(name)) return IsInside(attribute.Value, attribute.Parent!) ? [] : [SvgUnsafe.Elsewhere(At(attribute), Written(attribute))];
        if (SvgNotes.IsEvent(name)) return [SvgUnsafe.Program(At(attribute), name)];
        return SvgNames.Styles.Contains(name) ? Style(attribute.Value, At(attribute), name).Take(1) : [];
    }

    private static bool IsInside(string target, XElement element) =>
        SvgTarget.IsPart(target) || (SvgNames.Images.Contains(element.Name.LocalName) && SvgTarget.IsPicture(target));

    /// <param name="what">What to name in the message, instead of the part of the style.</param>
    private static IEnumerable<Diagnostic> Style(string css, SourceSpan at, string? what)
    {
        foreach (var token in CssTokens.Of(css))
        {
            var name = token.Text.ToLowerInvariant();
            if (token.Kind is CssKind.Address && !SvgTarget.IsPart(token.Text) && !SvgTarget.IsPicture(token.Text) && !SvgTarget.IsFont(token.Text))
                yield return SvgUnsafe.Elsewhere(at, what ?? "url(…)");
            else if (token.Kind is CssKind.Function && !SvgNames.Functions.Contains(name))
                yield return Loads(name) ? SvgUnsafe.Elsewhere(at, what ?? $"{name}(…)") : SvgUnsafe.Unknown(at, what ?? $"{name}(…)");
            else if (token.Kind is CssKind.AtRule && !SvgNames.AtRules.Contains(name))
                yield return name is "import" ? SvgUnsafe.Elsewhere(at, "@import") : name.EndsWith("keyframes", StringComparison.Ordinal) ? SvgUnsafe.Moving(at, "@keyframes") : SvgUnsafe.Unknown(at, $"@{name}");
        }
    }

    private static bool Loads(string function) => function is "src" or "image" or "cross-fade" or "element" || function.EndsWith("image-set", StringComparison.Ordinal);

    /// <summary>A name with its prefix, as it was written.</summary>
    private static string Written(XElement element) =>
        element.GetPrefixOfNamespace(element.Name.Namespace) is { Length: > 0 } prefix && element.GetDefaultNamespace() != element.Name.Namespace
            ? $"{prefix}:{element.Name.LocalName}"
            : element.Name.LocalName;

    private static string Written(XAttribute attribute) =>
        attribute.Name.Namespace != XNamespace.None && attribute.Parent!.GetPrefixOfNamespace(attribute.Name.Namespace) is { } prefix
            ? $"{prefix}:{attribute.Name.LocalName}"
            : attribute.Name.LocalName;

    private SourceSpan At(IXmlLineInfo node) => node.HasLineInfo() ? new SourceSpan(_path, node.LineNumber, node.LinePosition) : new SourceSpan(_path);
}
