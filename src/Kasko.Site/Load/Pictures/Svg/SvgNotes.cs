using System.Xml.Linq;

namespace Kasko.Site.Load.Pictures.Svg;

/// <summary>
/// The parts of an SVG that only programs read, and that may say who drew it and where: comments, metadata, and what
/// drawing programs keep in elements and attributes of their own. They are neither judged nor published.
/// </summary>
internal static class SvgNotes
{
    public static bool IsNote(XNode node) => node is XComment || (node is XElement element && IsNote(element));

    /// <summary>Attributes that may load or run something are no notes: they are judged.</summary>
    public static bool IsNote(XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        if (attribute.Name.Namespace == XNamespace.Xml) return name is not ("space" or "lang" or "base");
        if (attribute.Name.Namespace == SvgNames.XLink) return !IsAddress(name);
        return attribute.Name.Namespace != XNamespace.None || attribute.IsNamespaceDeclaration
            || !(SvgNames.Attributes.Contains(name) || SvgNames.Styles.Contains(name) || IsAddress(name) || IsEvent(name));
    }

    public static bool IsAddress(string name) => name.Equals("href", StringComparison.OrdinalIgnoreCase);

    public static bool IsEvent(string name) => name.StartsWith("on", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Elements of other vocabularies are drawn by no browser, except those of HTML. Illustrator keeps its own file in
    /// an element that needs an extension, and old versions of Inkscape leave text frames without text.
    /// </summary>
    private static bool IsNote(XElement element)
    {
        var name = element.Name.LocalName;
        if (element.Name.Namespace != SvgNames.Svg) return element.Name.Namespace != SvgNames.Xhtml && element.Name.Namespace != XNamespace.None;
        return SvgNames.Undrawn.Contains(name)
            || (name is "flowRoot" && string.IsNullOrWhiteSpace(element.Value))
            || (name is "foreignObject" && element.Attribute("requiredExtensions") is not null && element.Elements().All(inside => inside.Name.Namespace != SvgNames.Svg && IsNote(inside)));
    }
}
