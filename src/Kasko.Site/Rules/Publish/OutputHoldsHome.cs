using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class OutputHoldsHome
{
    public static Rule Rule { get; } = new("output-holds-home", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "This folder is a home folder or contains one, so it is not published to. Choose another with --output.",
        "Mappen är en hemmapp eller innehåller en sådan, så inget publiceras i den. Välj en annan med --output.",
        "Kansio on kotikansio tai sisältää sellaisen, joten siihen ei julkaista. Valitse toinen valitsimella --output."));
}
