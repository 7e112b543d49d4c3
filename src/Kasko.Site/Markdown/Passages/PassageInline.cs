using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Passages;

/// <summary>A passage in another language than the page's (WCAG 3.1.2), written <c>:fi[Kaskisten kaupunki]</c>.</summary>
internal sealed class PassageInline(string language) : ContainerInline
{
    /// <summary>A BCP 47 language code.</summary>
    public string Language { get; } = language;
}

/// <summary>The start of a passage whose end has not been found.</summary>
internal sealed class PassageDelimiter(Markdig.Parsers.InlineParser parser, string language) : DelimiterInline(parser)
{
    public string Language { get; } = language;

    public override string ToLiteral() => $":{Language}[";
}
