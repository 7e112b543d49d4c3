using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class DiskFailed
{
    public static Rule Rule { get; } = new("disk-failed", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "The disk could not be read or written. The published site is as it was: check the disk, and build again.",
        "Disken gick inte att läsa eller skriva. Den publicerade webbplatsen är som den var: kontrollera disken och bygg igen.",
        "Levyä ei voitu lukea tai kirjoittaa. Julkaistu sivusto on ennallaan: tarkista levy ja kokoa sivusto uudelleen."));
}
