using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class DiskFailed
{
    public static Rule Rule { get; } = new("disk-failed", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "The disk could not be read or written. The published site is as it was: check the disk, and build again.",
        "Disken gick inte att läsa eller skriva. Den publicerade webbplatsen är som den var: kontrollera disken och bygg igen.",
        "Levyä ei voitu lukea tai kirjoittaa. Julkaistu sivusto on ennallaan: tarkista levy ja kokoa sivusto uudelleen."));

    public static Diagnostic FileSizeLimit(SourceSpan at) => Rule.At(at, new(
        "The system does not let this user write a file of this size (ulimit -f). The published site is as it was: raise the limit, and build again.",
        "Systemet låter inte den här användaren skriva en så stor fil (ulimit -f). Den publicerade webbplatsen är som den var: höj gränsen och bygg igen.",
        "Järjestelmä ei anna tämän käyttäjän kirjoittaa näin suurta tiedostoa (ulimit -f). Julkaistu sivusto on ennallaan: nosta rajaa ja kokoa sivusto uudelleen."));

    public static Diagnostic OpenFilesLimit(SourceSpan at) => Rule.At(at, new(
        "The system does not let this user open more files at once (ulimit -n). The published site is as it was: raise the limit, and build again.",
        "Systemet låter inte den här användaren ha fler filer öppna samtidigt (ulimit -n). Den publicerade webbplatsen är som den var: höj gränsen och bygg igen.",
        "Järjestelmä ei anna tämän käyttäjän avata enempää tiedostoja yhtä aikaa (ulimit -n). Julkaistu sivusto on ennallaan: nosta rajaa ja kokoa sivusto uudelleen."));
}
