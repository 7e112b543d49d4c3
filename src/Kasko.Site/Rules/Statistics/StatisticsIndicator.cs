using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsIndicator
{
    public static Rule Rule { get; } = new("statistics-indicator", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int indicator) => Rule.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Sotkanet has no indicator {indicator}. The old figures stay. Look the number up at sotkanet.fi."),
        string.Create(CultureInfo.InvariantCulture, $"Sotkanet har ingen indikator {indicator}. De gamla siffrorna står kvar. Sök upp numret på sotkanet.fi."),
        string.Create(CultureInfo.InvariantCulture, $"Sotkanetissa ei ole indikaattoria {indicator}. Vanhat luvut pysyvät ennallaan. Tarkista numero osoitteessa sotkanet.fi."));
}
