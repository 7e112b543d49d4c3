using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class DiskReadOnly
{
    public static Rule Rule { get; } = new("disk-read-only", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "The disk can only be read, not written to. The published site is as it was.",
        "Disken går bara att läsa, inte att skriva till. Den publicerade webbplatsen är som den var.",
        "Levyä voi vain lukea, sille ei voi kirjoittaa. Julkaistu sivusto on ennallaan."));
}
