using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class LinkTitle
{
    public static Rule Rule { get; } = new("link-title", Severity.Warning);

    public static Diagnostic At(SourceSpan at, string title) => Rule.At(at,
        $"The title '{Excerpt.Of(title)}' of the link is not shown. Say it in the text, and remove the title.",
        $"Länkens titel '{Excerpt.Of(title)}' visas inte. Säg det i texten, och ta bort titeln.",
        $"Linkin lisätekstiä '{Excerpt.Of(title)}' ei näytetä. Kerro se tekstissä ja poista lisäteksti.");
}
