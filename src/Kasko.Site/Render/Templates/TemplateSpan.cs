using SourceSpan = Kasko.Site.Diagnostics.SourceSpan;

namespace Kasko.Site.Render.Templates;

/// <summary>Converts a place in a template from the template library, which counts from 0.</summary>
internal static class TemplateSpan
{
    public static SourceSpan InFile(this Scriban.Parsing.SourceSpan span) =>
        new(span.FileName ?? "", span.Start.Line + 1, span.Start.Column + 1, span.Length);
}
