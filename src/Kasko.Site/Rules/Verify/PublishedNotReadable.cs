using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Verify;

public static class PublishedNotReadable
{
    public static Rule Rule { get; } = new("published-not-readable", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "The published files cannot be read, so it is not known whether they are as they were published. Check the disk and who may read the folder.",
        "De publicerade filerna kan inte läsas, så det är oklart om de är som de publicerades. Kontrollera disken och vem som får läsa mappen.",
        "Julkaistuja tiedostoja ei voi lukea, joten ei tiedetä, ovatko ne sellaisina kuin ne julkaistiin. Tarkista levy ja kansion lukuoikeudet."));
}
