using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Pictures;

namespace Kasko.Site.Load.Pictures.Svg;

/// <summary>
/// Reads a whole SVG: its size, and its bytes without what only programs read. A picture embedded in a page is safe in
/// browsers, but an SVG also has an address of its own below the town's domain; so it may have nothing but what draws a
/// still picture.
/// </summary>
internal static partial class SvgFile
{
    private const int DeepestNesting = 256;
    private const double LongestSide = 100_000;

    private static readonly (string Name, double Pixels)[] Units = [("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96), ("pt", 96 / 72.0), ("pc", 16)];

    /// <summary>Returns null when the picture cannot be published; the reason is reported at its place.</summary>
    public static MediaFile? Read(string path, byte[] bytes, DiagnosticList diagnostics)
    {
        try
        {
            if (Parsed(path, bytes, diagnostics) is not { } svg) return null;
            if (Size(svg.Root!) is not { } size)
            {
                diagnostics.Add(NotAPicture.At(path));
                return null;
            }

            var faults = SvgFaults.In(svg, path);
            diagnostics.AddRange(faults);
            return faults.Count > 0 ? null : new MediaFile(path, SvgWriter.Write(svg.Root!), size);
        }
        catch (Exception exception) when (IsMalformed(exception))
        {
            diagnostics.Add(IsCutOff(Encoding.UTF8.GetString(bytes)) ? PictureCutOff.At(path) : NotAPicture.At(path));
            return null;
        }
    }

    /// <summary>
    /// A document type without definitions, as draw.io and Illustrator write it, is ignored. One with definitions could
    /// expand exponentially or refer to a file, and is reported.
    /// </summary>
    private static XDocument? Parsed(string path, byte[] bytes, DiagnosticList diagnostics)
    {
        try
        {
            return Parsed(path, bytes, DtdProcessing.Prohibit, diagnostics);
        }
        catch (Exception exception) when (IsMalformed(exception))
        {
            var text = Encoding.UTF8.GetString(bytes);
            if (DocumentType().Match(text) is not { Success: true } found) throw;
            if (found.Groups["end"].Value is ">") return Parsed(path, bytes, DtdProcessing.Ignore, diagnostics);
            diagnostics.Add(SvgUnsafe.Definitions(new LineIndex(path, text, linesBefore: 0).At(found.Index)));
            return null;
        }
    }

    private static XDocument? Parsed(string path, byte[] bytes, DtdProcessing documentTypes, DiagnosticList diagnostics)
    {
        var settings = new XmlReaderSettings { DtdProcessing = documentTypes, XmlResolver = null };
        using (var reader = XmlReader.Create(new MemoryStream(bytes), settings))
        {
            while (reader.Read())
            {
                var isRoot = reader.Depth == 0 && reader.NodeType is XmlNodeType.Element;
                if (reader.Depth <= DeepestNesting && (!isRoot || IsSvg(reader))) continue;
                diagnostics.Add(isRoot && reader is { LocalName: "svg", NamespaceURI: "" } and IXmlLineInfo place
                    ? NotAPicture.WithoutNamespace(new SourceSpan(path, place.LineNumber, place.LinePosition))
                    : NotAPicture.At(path));
                return null;
            }
        }

        using var again = XmlReader.Create(new MemoryStream(bytes), settings);
        return XDocument.Load(again, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
    }

    private static bool IsSvg(XmlReader root) => root.LocalName == "svg" && root.NamespaceURI == SvgNames.Svg;

    private static bool IsMalformed(Exception exception) => exception is XmlException or DecoderFallbackException or ArgumentException or NotSupportedException;

    private static bool IsCutOff(string text)
    {
        var end = text.LastIndexOf("</svg", StringComparison.Ordinal);
        return text.Contains("<svg", StringComparison.Ordinal) && (end < 0 || !text.AsSpan(end).Contains('>'));
    }

    private static PictureSize? Size(XElement svg)
    {
        var box = ((string?)svg.Attribute("viewBox") ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var width = Length((string?)svg.Attribute("width")) ?? (box.Length == 4 ? Length(box[2]) : null) ?? InUnits((string?)svg.Attribute("width"));
        var height = Length((string?)svg.Attribute("height")) ?? (box.Length == 4 ? Length(box[3]) : null) ?? InUnits((string?)svg.Attribute("height"));
        return width is null || height is null ? null : new PictureSize((int)Math.Round(width.Value), (int)Math.Round(height.Value));
    }

    private static double? Length(string? text) =>
        double.TryParse(text?.Replace("px", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var length)
        && length is >= 0.5 and < LongestSide
            ? length
            : null;

    /// <summary>A length in a unit of paper, in pixels (CSS Values 4, 6.2).</summary>
    private static double? InUnits(string? text) =>
        Units.FirstOrDefault(unit => text?.EndsWith(unit.Name, StringComparison.Ordinal) == true) is { Name: not null } unit && Length(text![..^2]) is { } length
            ? Math.Min(length * unit.Pixels, LongestSide)
            : null;

    [GeneratedRegex("""<!DOCTYPE\s+[^\s\[>"']*(\s+PUBLIC\s*("[^"]*"|'[^']*'))?(\s*SYSTEM)?(\s*("[^"]*"|'[^']*'))?\s*(?<end>.)?""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex DocumentType();
}
