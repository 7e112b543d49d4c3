using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.PageStructure;

public static class MainLandmark
{
    public static Rule Rule { get; } = new("main-landmark", Severity.Error, Criterion: "1.3.1");

    public static Diagnostic Missing(SourceSpan at) => Rule.At(at,
        "The page has no main part. Put its content inside a main element in the layout.",
        "Sidan har ingen huvuddel. Sätt innehållet i ett main-element i layouten.",
        "Sivulla ei ole pääosaa. Pane sisältö main-elementtiin sivupohjassa.");

    public static Diagnostic Second(SourceSpan at) => Rule.At(at,
        "The page has a second main part here. Keep one main element in the layout.",
        "Sidan har en andra huvuddel här. Behåll ett main-element i layouten.",
        "Sivulla on tässä toinen pääosa. Säilytä sivupohjassa yksi main-elementti.");
}
