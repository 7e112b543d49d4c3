using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class DiskFull
{
    public static Rule Rule { get; } = new("disk-full", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "The disk is full, or has no room for more files. The published site is as it was: make room, and build again.",
        "Disken är full eller rymmer inte fler filer. Den publicerade webbplatsen är som den var: frigör utrymme och bygg igen.",
        "Levy on täynnä, tai sille ei mahdu enempää tiedostoja. Julkaistu sivusto on ennallaan: vapauta tilaa ja kokoa sivusto uudelleen."));
}
