using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.PageStructure;

public static class MainHeading
{
    public static Rule Rule { get; } = new("main-heading", Severity.Error, Criterion: "1.3.1");

    public static Diagnostic Missing(SourceSpan at) => Rule.At(at,
        "The page has no main heading (h1). Put the page's title in one in the layout.",
        "Sidan har ingen huvudrubrik (h1). Sätt sidans titel i en sådan i layouten.",
        "Sivulla ei ole pääotsikkoa (h1). Pane sivun nimi sellaiseksi sivupohjassa.");

    public static Diagnostic Second(SourceSpan at) => Rule.At(at,
        "This is the page's second main heading (h1). Keep one, and make this a heading of a lower level.",
        "Det här är sidans andra huvudrubrik (h1). Behåll en, och gör den här till en rubrik på lägre nivå.",
        "Tämä on sivun toinen pääotsikko (h1). Säilytä yksi ja tee tästä alemman tason otsikko.");
}
