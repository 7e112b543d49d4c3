using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class RepairedFile
{
    public static Rule Rule { get; } = new("repaired-file", Severity.Warning, IsFirm: true);

    public static IEnumerable<Diagnostic> At(Func<string, SourceSpan> at, ImmutableArray<string> paths) => PathDiagnostics.Of(
        Rule, at, paths,
        _ => new(
            "Someone changed or removed this file after it was published. The build restores it; change the site's sources instead.",
            "Någon har ändrat eller tagit bort filen efter publiceringen. Bygget återställer den; ändra i stället webbplatsens källfiler.",
            "Joku on muuttanut tiedostoa tai poistanut sen julkaisemisen jälkeen. Koonti palauttaa sen; muuta sen sijaan sivuston lähdetiedostoja."),
        many => new(
            $"Someone changed or removed {many.Length} files after they were published ({PathDiagnostics.Examples(many)}). The build restores them; change the site's sources instead.",
            $"Någon har ändrat eller tagit bort {many.Length} filer efter publiceringen ({PathDiagnostics.Examples(many)}). Bygget återställer dem; ändra i stället webbplatsens källfiler.",
            $"Joku on muuttanut {many.Length} tiedostoa tai poistanut ne julkaisemisen jälkeen ({PathDiagnostics.Examples(many)}). Koonti palauttaa ne; muuta sen sijaan sivuston lähdetiedostoja."));
}
