using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Pictures.Svg;
using Kasko.Site.Rules.Theme;

namespace Kasko.Site.Load;

/// <summary>Reads the town's logo, which is written into every page: a request of its own would delay the first view.</summary>
internal static class LogoReader
{
    /// <summary>A tenth of it is usual; the rest of a page's first view must fit beside it.</summary>
    public const int MostBytes = 16 * 1024;

    /// <summary>Null when the site has none, or when it cannot be used, which is reported.</summary>
    /// <param name="named">As written in <c>site.yml</c>.</param>
    /// <param name="files">The paths in the site's <c>theme</c>.</param>
    public static string? Read(Sourced<string>? named, IEnumerable<string> files, SourceTree tree, DiagnosticList diagnostics)
    {
        if (named is not { } logo) return null;
        var path = logo.Value;
        if (!files.Contains(path, StringComparer.Ordinal))
        {
            diagnostics.Add(UnusableLogo.Missing(logo.At, path, Suggestion.For(path, files)));
            return null;
        }

        if (!path.EndsWith(".svg", StringComparison.Ordinal))
        {
            diagnostics.Add(UnusableLogo.NotADrawing(logo.At, path));
            return null;
        }

        if (tree.Media(path) is not { } bytes || SvgFile.Read(path, bytes, diagnostics) is not { } picture) return null;
        var inline = InlineSvg.Of(picture.Bytes.Span);
        if (Fault(path, bytes, inline) is not { } fault) return inline;
        diagnostics.Add(fault);
        return null;
    }

    private static Diagnostic? Fault(string path, byte[] bytes, string inline)
    {
        var text = Encoding.UTF8.GetString(bytes);
        foreach (var element in InlineSvg.Refused)
        {
            if (!inline.Contains($"<{element}", StringComparison.Ordinal)) continue;
            var at = text.IndexOf($"<{element}", StringComparison.Ordinal);
            return UnusableLogo.Element(at < 0 ? new SourceSpan(path) : new LineIndex(path, text, linesBefore: 0).At(at), element);
        }

        return inline.Length > MostBytes ? UnusableLogo.TooLarge(new SourceSpan(path), inline.Length, MostBytes) : null;
    }
}
