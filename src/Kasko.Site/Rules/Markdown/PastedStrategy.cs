using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class PastedStrategy
{
    public static Rule Rule { get; } = new("pasted-strategy", Severity.Warning);

    /// <param name="heading">The heading that the goals are below.</param>
    /// <param name="name">A file name for the first of them.</param>
    public static Diagnostic At(SourceSpan at, string heading, int goals, string name) => Rule.At(at,
        $"A whole strategy seems to be on this page: below '{Excerpt.Of(heading)}' are {goals} goals. Give each goal a page of its own with 'kasko new page goals/{name}', or divide a whole document into the pages of a new site with 'kasko new site DIR --from FILE.md'.",
        $"En hel strategi verkar stå på den här sidan: under '{Excerpt.Of(heading)}' finns {goals} mål. Ge varje mål en egen sida med 'kasko new page goals/{name}', eller dela upp ett helt dokument i sidorna på en ny webbplats med 'kasko new site MAPP --from FIL.md'.",
        $"Tällä sivulla näyttää olevan koko strategia: otsikon '{Excerpt.Of(heading)}' alla on {goals} tavoitetta. Anna jokaiselle tavoitteelle oma sivu komennolla 'kasko new page goals/{name}' tai jaa koko asiakirja uuden sivuston sivuiksi komennolla 'kasko new site KANSIO --from TIEDOSTO.md'.");
}
