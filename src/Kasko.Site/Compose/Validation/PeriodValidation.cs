using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Strategy;

namespace Kasko.Site.Compose.Validation;

/// <summary>A figure's period has begun, and until the period is over the figure is provisional.</summary>
internal static class PeriodValidation
{
    public static void Validate(SiteStructure structure, DiagnosticList diagnostics)
    {
        var today = structure.BuildDate;

        // Unpublished figures are checked too, so that mistakes are found before publication.
        foreach (var measure in structure.Source.Measures)
        {
            foreach (var figure in FiguresOf(measure).Concat(ByCategory(measure)).Where(figure => figure.Period.Start > today))
                diagnostics.Add(PeriodToCome.At(figure.At, figure.Period.ToString(), NextPeriod(measure, figure, today)));
            foreach (var judgement in measure.Judgements.Where(judgement => judgement.Period.Start > today))
                diagnostics.Add(JudgementToCome.At(judgement.At, judgement.Period.ToString()));
        }

        foreach (var figure in structure.Measures.SelectMany(measure => FiguresOf(measure).Concat(ByCategory(measure))))
        {
            if (figure is { Value: { } value, Provisional: false } && figure.Period.Start <= today && figure.Period.End > today)
                diagnostics.Add(PeriodNotOver.At(figure.At, figure.Period.ToString(), Provisional(figure.Period, value)));
        }
    }

    /// <summary>The measure's figures about the past. A period without a value states nothing yet.</summary>
    private static IEnumerable<Observation> FiguresOf(Measure measure) =>
        measure.Observations.Prepend(measure.Baseline).OfType<Observation>().Where(figure => figure.Value is not null || figure.Confidential);

    private static IEnumerable<Observation> ByCategory(Measure measure) =>
        measure.Breakdown?.Categories.SelectMany(category => category.Observations).Where(figure => figure.Value is not null || figure.Confidential) ?? [];

    /// <summary>The period after the last one of the series, if it has begun.</summary>
    private static string? NextPeriod(Measure measure, Observation figure, DateOnly today)
    {
        if (figure == measure.Baseline) return null;
        var before = FiguresOf(measure).Select(figure => figure.Period).Where(period => period.Start <= today && period.HasLengthOf(figure.Period)).ToList();
        return before.Count > 0 && before.Max().Next is var next && next.Start <= today ? next.ToString() : null;
    }

    private static string Provisional(Period period, decimal value) =>
        string.Create(CultureInfo.InvariantCulture, $"{{period: {period}, value: {value}, provisional: true}}");
}
