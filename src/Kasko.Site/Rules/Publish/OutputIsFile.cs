using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class OutputIsFile
{
    public static Rule Rule { get; } = new("output-is-file", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "This is a file, and a site is published to a folder. Choose another name with --output.",
        "Det här är en fil, och en webbplats publiceras i en mapp. Välj ett annat namn med --output.",
        "Tämä on tiedosto, ja sivusto julkaistaan kansioon. Valitse toinen nimi valitsimella --output."));
}
