using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsNotWritten
{
    public static Rule Rule { get; } = new("statistics-not-written", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path) => Rule.At(new SourceSpan(path),
        "The new figures could not be written to this file; the old ones stay. Check that there is room and that the file may be changed.",
        "De nya siffrorna kunde inte skrivas till filen. De gamla står kvar. Kontrollera att det finns plats och att filen får ändras.",
        "Uusia lukuja ei voitu kirjoittaa tiedostoon. Vanhat pysyvät ennallaan. Tarkista, että tilaa on ja että tiedostoa saa muuttaa.");
}
