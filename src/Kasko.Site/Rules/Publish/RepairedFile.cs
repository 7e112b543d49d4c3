using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class RepairedFile
{
    public static Rule Rule { get; } = new("repaired-file", Severity.Warning, IsFirm: true);

    public static IEnumerable<Diagnostic> At(Func<string, SourceSpan> at, ImmutableArray<string> paths) => PathDiagnostics.Of(
        Rule, at, paths,
        _ => new(
            "Someone changed or removed this file after it was published. The build puts it right; change the site's sources instead.",
            "Någon har ändrat eller tagit bort filen efter publiceringen. Bygget rättar till den; ändra i stället webbplatsens källfiler.",
            "Joku on muuttanut tiedostoa tai poistanut sen julkaisemisen jälkeen. Koonti korjaa sen; muuta sen sijaan sivuston lähdetiedostoja."),
        many => new(
            $"Someone changed or removed {many.Length} files after they were published ({PathDiagnostics.Examples(many)}). The build puts them right; change the site's sources instead.",
            $"Någon har ändrat eller tagit bort {many.Length} filer efter publiceringen ({PathDiagnostics.Examples(many)}). Bygget rättar till dem; ändra i stället webbplatsens källfiler.",
            $"Joku on muuttanut {many.Length} tiedostoa tai poistanut ne julkaisemisen jälkeen ({PathDiagnostics.Examples(many)}). Koonti korjaa ne; muuta sen sijaan sivuston lähdetiedostoja."));
}
