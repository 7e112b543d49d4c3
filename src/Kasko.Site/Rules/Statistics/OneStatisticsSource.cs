using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class OneStatisticsSource
{
    public static Rule Rule { get; } = new("statistics-source", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "Name one source under 'statistics': either 'statfin' or 'sotkanet'.",
        "Ange en källa under 'statistics': antingen 'statfin' eller 'sotkanet'.",
        "Anna kohdassa 'statistics' yksi lähde: joko 'statfin' tai 'sotkanet'.");
}
