using System.Text;
using System.Xml;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Load.Pictures;

/// <summary>Finds what in an SVG would run a script, show a page inside the picture, or load something from elsewhere.</summary>
internal sealed class SvgContent
{
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const string XLink = "http://www.w3.org/1999/xlink";

    private static readonly string[] Elements =
        ["script", "foreignobject", "handler", "listener", "iframe", "embed", "object", "audio", "video", "animation", "tref", "discard"];

    /// <summary>Functions of CSS that load what they name (CSS Values 4 and 5, CSS Images 4).</summary>
    private static readonly string[] Loading = ["url", "src", "image"];

    private static readonly string[] Inside = ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,", "data:image/webp;base64,"];

    /// <summary>The open elements: a style with its text so far, which browsers join across comments, CDATA sections and elements; null for others.</summary>
    private readonly Stack<OpenStyle?> _open = [];

    /// <summary>What is wrong with the reader's current node, each with its place and its name.</summary>
    public List<(SourceSpan At, string What)> FaultsAt(XmlReader reader, string path)
    {
        var faults = new List<(SourceSpan, string)>();
        switch (reader.NodeType)
        {
            case XmlNodeType.ProcessingInstruction:
                faults.Add((Place(reader, path), $"<?{reader.Name}?>"));
                break;
            case XmlNodeType.Element:
                if (reader.NamespaceURI == Xhtml || Elements.Contains(reader.LocalName.ToLowerInvariant()))
                    faults.Add((Place(reader, path), $"<{reader.Name}>"));
                while (reader.MoveToNextAttribute())
                    if (AttributeFault(reader)) faults.Add((Place(reader, path), reader.Name));
                reader.MoveToElement();
                if (!reader.IsEmptyElement) _open.Push(IsStyle(reader) ? new OpenStyle() : null);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                foreach (var style in _open) style?.Add(reader.Value, Place(reader, path));
                break;
            case XmlNodeType.EndElement when _open.TryPop(out var ended):
                if (ended is not null && StyleFault(ended.Text) is { } what) faults.Add((ended.At, what));
                break;
            default:
                break;
        }

        return faults;
    }

    private static bool IsStyle(XmlReader element) => element.LocalName.Equals("style", StringComparison.OrdinalIgnoreCase);

    private static bool AttributeFault(XmlReader attribute)
    {
        var name = attribute.LocalName.ToLowerInvariant();
        var value = attribute.Value;
        if (attribute.NamespaceURI is not ("" or XLink)) return name == "base";
        if (name.StartsWith("on", StringComparison.Ordinal) || name is "src" or "srcdoc" or "action" or "formaction") return true;
        if (name == "href") return !IsInside(value);
        // An animation can set any attribute later, and so add a link or an event handler.
        if (name == "attributename") return value.Trim().ToLowerInvariant() is var set && (set.StartsWith("on", StringComparison.Ordinal) || set.EndsWith("href", StringComparison.Ordinal));
        return StyleFault(value) is not null;
    }

    /// <summary>Whether the target is in the picture itself, or is a picture embedded in it as data.</summary>
    private static bool IsInside(string target) =>
        target.StartsWith('#') || Inside.Any(start => target.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// What a style loads from elsewhere; null when nothing. Backslash escapes could hide such a reference, and styles do not need them.
    /// </summary>
    private static string? StyleFault(string style)
    {
        if (style.Contains("@import", StringComparison.OrdinalIgnoreCase)) return "@import";
        if (style.Contains("image-set", StringComparison.OrdinalIgnoreCase)) return "image-set";
        if (style.Contains("javascript:", StringComparison.OrdinalIgnoreCase)) return "javascript:";
        if (style.Contains('\\', StringComparison.Ordinal)) return "\\";
        return Loading.FirstOrDefault(function => Loads(style, function + "(")) is { } name ? $"{name}(…)" : null;
    }

    private static bool Loads(string style, string function)
    {
        for (var at = style.IndexOf(function, StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf(function, at + 1, StringComparison.OrdinalIgnoreCase))
            if (!IsInside(style[(at + function.Length)..].TrimStart(' ', '\t', '\n', '\r', '"', '\''))) return true;
        return false;
    }

    private static SourceSpan Place(XmlReader reader, string path) =>
        reader is IXmlLineInfo info ? new SourceSpan(path, info.LineNumber, info.LinePosition) : new SourceSpan(path);

    /// <summary>The text of a style, and where it begins.</summary>
    private sealed class OpenStyle
    {
        private readonly StringBuilder _text = new();

        public SourceSpan At { get; private set; }

        public string Text => _text.ToString();

        public void Add(string text, SourceSpan at)
        {
            if (_text.Length == 0) At = at;
            _text.Append(text);
        }
    }
}
