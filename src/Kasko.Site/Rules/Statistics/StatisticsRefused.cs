using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsRefused
{
    public static Rule Rule { get; } = new("statistics-refused", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, Message source, int status) => Rule.At(at,
        $"{source.English} refused the question (HTTP {status}). The old figures stay. Check what the measure names under 'statistics'; if that is right, the source may be out of order.",
        $"{source.Swedish} avvisade frågan (HTTP {status}). De gamla siffrorna står kvar. Kontrollera vad mätaren anger under 'statistics'. Om det stämmer kan källan ha en störning.",
        $"{source.Finnish} hylkäsi kyselyn (HTTP {status}). Vanhat luvut pysyvät ennallaan. Tarkista, mitä mittarin kohdassa 'statistics' lukee. Jos se on oikein, lähteessä voi olla häiriö.");
}
