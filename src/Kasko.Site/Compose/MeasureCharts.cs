using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The texts of a measure's chart.</summary>
internal sealed class MeasureCharts(Settings settings, InterfaceWords words)
{
    /// <param name="state">The measure's state in words.</param>
    /// <param name="page">The address of the measure's page.</param>
    public ChartWords Words(Measure measure, Progress progress, string state, Language language, Uri page)
    {
        Observation[] drawn =
        [
            .. measure.Observations.Append(measure.Baseline).OfType<Observation>()
                .Where(figure => figure.Value is not null).OrderBy(figure => figure.Period),
        ];
        var (first, last) = (drawn.FirstOrDefault() ?? measure.Baseline, drawn.LastOrDefault() ?? measure.Target);
        return new ChartWords(
            ProgressFinding.Heading(measure, progress, state, language, words),
            ProgressFinding.Title(measure, progress, language, words),
            words.Say(language, "chart_subtitle", measure.Title[language], settings.Town.Value[language].Name, Periods(first, last, language), measure.Unit[language].Heading),
            words.Say(language, "chart_name", Value(first), When(first), Value(last), When(last)),
            words.Say(language, "latest"),
            words.Say(language, "label_latest"),
            words.Say(language, "provisional_figure"),
            words.Say(language, "provisional_short"),
            words.Say(language, "baseline"),
            words.Say(language, "target_level"),
            words.Say(language, "label_target"),
            words.Say(language, "target_changed"),
            words.Say(language, "interim_target"),
            words.Say(language, "path_to_target"),
            words.Say(language, "target_range"),
            words.Say(language, "chart_missing"),
            words.Say(language, "chart_confidential"),
            words.Say(language, "chart_break"),
            words.Say(language, "estimated_figure"),
            words.Say(language, "series_break"),
            words.Say(language, "chart_not_from_zero"),
            Citation(measure, Periods(first, last, language), language, page));

        string Value(Observation? figure) => figure?.Value is { } value ? NumberFormat.Format(value, measure.Decimals, language) : "";
        string When(Observation? figure) => figure is null ? "" : PeriodFormat.Short(figure.Period, language);
    }

    /// <summary>Publisher, measure and periods, source with its licence, address.</summary>
    private string Citation(Measure measure, string periods, Language language, Uri page)
    {
        var publisher = settings.Town.Value[language].Official;
        return measure.Source is { } source
            ? words.Say(language, "citation_with_source", publisher, measure.Title[language], periods,
                source.Licence is { } licence ? $"{source.Title[language]}, {licence}" : source.Title[language], page.AbsoluteUri)
            : words.Say(language, "citation", publisher, measure.Title[language], periods, page.AbsoluteUri);
    }

    private static string Periods(Observation? first, Observation? last, Language language) =>
        first is null || last is null ? "" : new PeriodRange(first.Period, last.Period).Text(language);
}
