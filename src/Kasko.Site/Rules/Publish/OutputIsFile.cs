using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class OutputIsFile
{
    public static Rule Rule { get; } = new("output-is-file", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "This is a file, and a site is published to a folder. Choose another name with --output.",
        "Det här är en fil, och en webbplats publiceras i en mapp. Välj ett annat namn med --output.",
        "Tämä on tiedosto, ja sivusto julkaistaan kansioon. Valitse toinen nimi valitsimella --output."));

    /// <param name="file">The path of the file that would have to contain the folder.</param>
    public static Diagnostic Above(SourceSpan at, string file) => Rule.At(at, new(
        $"The folder would be in '{file}', which is a file. Choose another name with --output.",
        $"Mappen skulle ligga i '{file}', som är en fil. Välj ett annat namn med --output.",
        $"Kansio olisi kohteessa '{file}', joka on tiedosto. Valitse toinen nimi valitsimella --output."));
}
