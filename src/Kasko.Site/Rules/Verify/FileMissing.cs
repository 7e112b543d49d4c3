using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Verify;

public static class FileMissing
{
    public static Rule Rule { get; } = new("file-missing", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "This was published and is missing now. Build again, or publish the folder again.",
        "Det här publicerades men saknas nu. Bygg igen, eller publicera mappen på nytt.",
        "Tämä julkaistiin, mutta se puuttuu nyt. Kokoa sivusto uudelleen tai julkaise kansio uudelleen."));
}
