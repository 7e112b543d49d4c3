using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Verify;

public static class FileDiffers
{
    public static Rule Rule { get; } = new("file-differs", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "This is not what was published: its content has changed since. Build again, or publish the folder again.",
        "Det här är inte det som publicerades: innehållet har ändrats sedan dess. Bygg igen, eller publicera mappen på nytt.",
        "Tämä ei ole se, mitä julkaistiin: sisältö on muuttunut sen jälkeen. Kokoa sivusto uudelleen tai julkaise kansio uudelleen."));
}
