using SourceSpan = Kasko.Site.Diagnostics.SourceSpan;

namespace Kasko.Site.Render.Templates;

/// <summary>A place in a template, as the template library counts it, from 0.</summary>
internal static class TemplateSpan
{
    public static SourceSpan InFile(this Scriban.Parsing.SourceSpan span) =>
        new(span.FileName ?? "", span.Start.Line + 1, span.Start.Column + 1, span.Length);
}
