using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Kasko.Site.Load.Pictures.Svg;

/// <summary>Writes an SVG as it is published: only what is drawn, in UTF-8, the same bytes on every machine.</summary>
internal sealed class SvgWriter : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly XmlWriter _xml;
    private readonly HashSet<XElement> _unseen;

    private SvgWriter(XElement svg)
    {
        _unseen = new SvgHidden(svg).Unseen();
        _xml = XmlWriter.Create(_bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize });
    }

    public static byte[] Write(XElement svg)
    {
        using var writer = new SvgWriter(svg);
        writer.Element(svg);
        writer._xml.Flush();
        return writer._bytes.ToArray();
    }

    public void Dispose()
    {
        _xml.Dispose();
        _bytes.Dispose();
    }

    private void Element(XElement element)
    {
        _xml.WriteStartElement("", element.Name.LocalName, SvgNames.Svg.NamespaceName);
        if (element.Parent is null) Namespaces(element);
        foreach (var attribute in element.Attributes().Where(attribute => !SvgNotes.IsNote(attribute))) Attribute(attribute);
        if (element.Name.LocalName is "style") Text(SvgStyle.WithoutComments(element.Value));
        else Content(element);
        _xml.WriteEndElement();
    }

    private void Namespaces(XElement svg)
    {
        _xml.WriteAttributeString("xmlns", SvgNames.Svg.NamespaceName);
        if (svg.DescendantsAndSelf().Attributes().Any(attribute => attribute.Name.Namespace == SvgNames.XLink && !SvgNotes.IsNote(attribute)))
            _xml.WriteAttributeString("xmlns", "xlink", null, SvgNames.XLink.NamespaceName);
    }

    private void Attribute(XAttribute attribute)
    {
        var prefix = attribute.Name.Namespace == SvgNames.XLink ? "xlink" : attribute.Name.Namespace == XNamespace.Xml ? "xml" : null;
        _xml.WriteAttributeString(prefix, attribute.Name.LocalName, prefix is null ? null : attribute.Name.NamespaceName, attribute.Value);
    }

    /// <summary>A line break before something removed is removed too, so that no empty lines stay.</summary>
    private void Content(XElement element)
    {
        var space = "";
        foreach (var node in element.Nodes())
        {
            if (SvgNotes.IsNote(node) || (node is XElement hidden && _unseen.Contains(hidden)))
            {
                space = "";
                continue;
            }

            Text(space);
            space = node is XText text ? text.Value : "";
            if (node is XElement child) Element(child);
            if (!string.IsNullOrWhiteSpace(space) || !space.Contains('\n', StringComparison.Ordinal))
            {
                Text(space);
                space = "";
            }
        }

        Text(space);
    }

    /// <summary>An element without text is written as one tag.</summary>
    private void Text(string text)
    {
        if (text.Length > 0) _xml.WriteString(text);
    }
}
