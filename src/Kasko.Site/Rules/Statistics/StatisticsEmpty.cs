using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsEmpty
{
    public static Rule Rule { get; } = new("statistics-empty", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, Message source, string area) => Rule.At(at,
        $"{source.English} has no figures for the area '{area}' in the years asked for. The old figures stay. Choose a series that covers the area.",
        $"{source.Swedish} har inga siffror för området '{area}' för de år som frågan gäller. De gamla siffrorna står kvar. Välj en serie som täcker området.",
        $"{source.Finnish} ei anna lukuja alueesta '{area}' kysytyiltä vuosilta. Vanhat luvut pysyvät ennallaan. Valitse sarja, joka kattaa alueen.");

    /// <param name="first">The first and the last period that the source has.</param>
    public static Diagnostic OnlyForecasts(SourceSpan at, Message source, string first, string last) => Rule.At(at,
        $"{source.English} has only periods that have not begun ({FigureText.Range(first, last)}), and so only forecasts. The old figures stay. Choose a series of what has happened.",
        $"{source.Swedish} har bara perioder som inte har börjat ({FigureText.Range(first, last)}), alltså bara prognoser. De gamla siffrorna står kvar. Välj en serie över det som har hänt.",
        $"{source.Finnish} antaa vain ajanjaksoja, jotka eivät ole alkaneet ({FigureText.Range(first, last)}), siis pelkkiä ennusteita. Vanhat luvut pysyvät ennallaan. Valitse sarja, joka koskee toteutunutta.");
}
