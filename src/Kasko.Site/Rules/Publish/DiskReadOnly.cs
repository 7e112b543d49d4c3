using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class DiskReadOnly
{
    public static Rule Rule { get; } = new("disk-read-only", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "The disk is write-protected. The published site is as it was: choose another folder with --output, or ask whoever runs the server.",
        "Disken är skrivskyddad. Den publicerade webbplatsen är som den var: välj en annan mapp med --output, eller fråga den som sköter servern.",
        "Levy on kirjoitussuojattu. Julkaistu sivusto on ennallaan: valitse toinen kansio valitsimella --output tai kysy palvelimen ylläpitäjältä."));
}
