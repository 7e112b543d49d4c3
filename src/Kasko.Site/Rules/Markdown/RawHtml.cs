using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class RawHtml
{
    public static Rule Rule { get; } = new("raw-html", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "HTML is not used in pages. Write it in Markdown, or put \\ before the '<' to show it as text.",
        "HTML används inte på sidorna. Skriv det i Markdown, eller sätt \\ före '<' för att visa tecknet som text.",
        "Sivuilla ei käytetä HTML:ää. Kirjoita se Markdownina tai pane merkin '<' eteen \\, jos se näytetään tekstinä.");
}
