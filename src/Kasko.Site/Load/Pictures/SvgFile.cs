using System.Globalization;
using System.Text;
using System.Xml;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Pictures;

namespace Kasko.Site.Load.Pictures;

/// <summary>
/// Reads a whole SVG: its size, and that it runs no script and loads nothing from elsewhere. A picture embedded in a
/// page is safe in browsers, but an SVG also has an address of its own below the town's domain.
/// </summary>
internal static class SvgFile
{
    private const int DeepestNesting = 256;
    private const double LongestSide = 100_000;

    /// <summary>Returns null when the picture cannot be published; the reason is reported at its place.</summary>
    public static PictureSize? Read(string path, byte[] bytes, DiagnosticList diagnostics)
    {
        var faults = new DiagnosticList();
        PictureSize? size = null;
        try
        {
            // Document types are not allowed, so no entity can expand exponentially or refer to a file.
            using var reader = XmlReader.Create(
                new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var content = new SvgContent();
            var isFirst = true;
            while (reader.Read())
            {
                if (reader.NodeType is XmlNodeType.Element && isFirst)
                {
                    size = Size(reader);
                    isFirst = false;
                }

                if (reader.Depth > DeepestNesting) size = null;
                if (size is null && !isFirst) break;
                foreach (var (at, what) in content.FaultsAt(reader, path)) faults.Add(SvgUnsafe.At(at, what));
            }
        }
        catch (Exception exception) when (exception is XmlException or DecoderFallbackException or ArgumentException or NotSupportedException)
        {
            size = null;
            var text = Encoding.UTF8.GetString(bytes);
            if (DocumentType(path, text) is { } fault) faults.Add(fault);
            else if (IsCutOff(text)) faults.Add(PictureCutOff.At(path));
        }

        if (size is null && !faults.HasErrors) faults.Add(NotAPicture.At(path));
        diagnostics.AddRange(faults.ToSorted());
        return faults.HasErrors ? null : size;
    }

    private static bool IsCutOff(string text)
    {
        var end = text.LastIndexOf("</svg", StringComparison.Ordinal);
        return text.Contains("<svg", StringComparison.Ordinal) && (end < 0 || !text.AsSpan(end).Contains('>'));
    }

    private static Diagnostic? DocumentType(string path, string text)
    {
        var at = text.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : SvgUnsafe.At(new LineIndex(path, text, linesBefore: 0).At(at), "<!DOCTYPE>");
    }

    private static PictureSize? Size(XmlReader svg)
    {
        if (svg.LocalName != "svg") return null;
        var box = (svg.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var width = Length(svg.GetAttribute("width")) ?? (box.Length == 4 ? Length(box[2]) : null);
        var height = Length(svg.GetAttribute("height")) ?? (box.Length == 4 ? Length(box[3]) : null);
        return width is null || height is null ? null : new PictureSize((int)Math.Round(width.Value), (int)Math.Round(height.Value));
    }

    private static double? Length(string? text) =>
        double.TryParse(text?.Replace("px", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var length)
        && length is >= 0.5 and < LongestSide
            ? length
            : null;
}
