using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class AnotherBuildPublishes
{
    public static Rule Rule { get; } = new("another-build-publishes", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "Another build is publishing to this folder. Try again when it has finished.",
        "Ett annat bygge publicerar i mappen just nu. Försök igen när det är klart.",
        "Toinen koonti julkaisee parhaillaan tähän kansioon. Yritä uudelleen, kun se on valmis."));
}
