using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class PastedStrategy
{
    public static Rule Rule { get; } = new("pasted-strategy", Severity.Warning);

    /// <param name="heading">The heading that the goals are below.</param>
    /// <param name="name">A file name for the first of them.</param>
    public static Diagnostic At(SourceSpan at, string heading, int goals, string name) => Rule.At(at,
        $"A whole strategy seems to be on this page: below '{Excerpt.Of(heading)}' are {goals} goals. Give each goal a page of its own: kasko new page goals/{name}. A whole document is divided into pages by: kasko new site DIR --from FILE.md",
        $"En hel strategi verkar stå på den här sidan: under '{Excerpt.Of(heading)}' finns {goals} mål. Ge varje mål en egen sida: kasko new page goals/{name}. Ett helt dokument delas upp i sidor med: kasko new site MAPP --from FIL.md",
        $"Tällä sivulla näyttää olevan koko strategia: otsikon '{Excerpt.Of(heading)}' alla on {goals} tavoitetta. Anna jokaiselle tavoitteelle oma sivu: kasko new page goals/{name}. Koko asiakirjan jakaa sivuiksi: kasko new site KANSIO --from TIEDOSTO.md");
}
