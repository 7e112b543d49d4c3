using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Statistics;
using Kasko.Site.Rules.Strategy;

namespace Kasko.Site.Compose.Validation;

/// <summary>
/// Each measure follows up a benefit, its official figures belong to the series that it names, and no figure is older
/// than its update frequency allows.
/// </summary>
internal static class MeasureValidation
{
    public static void Validate(SiteStructure structure, DiagnosticList diagnostics)
    {
        var benefits = structure.Today.Benefits.Select(benefit => benefit.Id.Value).Distinct().ToList();
        foreach (var measure in structure.Measures)
        {
            if (!structure.Today.AreBenefitsUnreadable && !benefits.Contains(measure.Benefit.Value))
                diagnostics.Add(UnknownBenefit.At(measure.Benefit.At, measure.Benefit.Value, benefits));
            if (measure.Official is { } official && official.Series != measure.Statistics?.Series)
                diagnostics.Add(OtherSeries.At(measure.Statistics?.At ?? measure.Id.At, official.Series, measure.Statistics?.Series));
            if (structure.FreshnessOf(measure) is { IsOverdue: true } late)
                diagnostics.Add(OverdueFigures.At(measure.Id.At, late.Days, late.Months, late.Due));
        }
    }
}
