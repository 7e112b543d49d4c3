using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Verify;

public static class FileMissing
{
    public static Rule Rule { get; } = new("file-missing", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "This was published and is not there now. Build again, or publish the folder again.",
        "Det här publicerades men finns inte nu. Bygg igen, eller publicera mappen på nytt.",
        "Tämä julkaistiin, mutta sitä ei nyt ole. Koosta uudelleen, tai julkaise kansio uudelleen."));
}
