using Kasko.Site.Model;

namespace Kasko.Site.Tests.Render.Charts;

/// <summary>Texts of a chart, some with signs that must be escaped.</summary>
internal static class SampleWords
{
    public static ChartWords Of(Language language) => language is Language.Swedish
        ? new(
            "4\u00A0866 invånare: följer tidsplanen", "Asukkaita \"on\" & pysyy.", "Invånarantal 2015–2025 (invånare)", "Diagram: <Invånarantal>",
            "Senaste uppgift", "{period}: {value}", "Preliminär uppgift", "prel.", "Utgångsläge", "Målnivå", "Mål {value}", "Målnivån har ändrats", "Delmål", "Jämn utveckling", "Målintervall",
            "Saknas: {periods}.", "Hemligt: {periods}.", "Bryts: {periods}.", "Uppskattad", "Brott i serien", "Inte från noll.", "Hiekkalahti: Invånarantal. https://town.example/")
        : new(
            "4\u00A0866 asukasta: aikataulussa", "Asukkaita \"on\" & pysyy.", "Asukasmäärä 2015–2025 (asukasta)", "Kaavio: <Asukasmäärä>",
            "Uusin tieto", "{period}: {value}", "Ennakkotieto", "ennakko", "Lähtötaso", "Tavoitetaso", "Tavoite {value}", "Tavoitetasoa on muutettu", "Välitavoite", "Tasainen kehitys", "Tavoitealue",
            "Puuttuu: {periods}.", "Salattu: {periods}.", "Katkeaa: {periods}.", "Arvioitu", "Sarjan katkos", "Ei nollasta.", "Hiekkalahti: Asukasmäärä. https://town.example/");
}
