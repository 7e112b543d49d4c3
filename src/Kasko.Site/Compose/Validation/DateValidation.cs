using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Settings;

namespace Kasko.Site.Compose.Validation;

/// <summary>Dates of adoption, review, news and actions are not after the build date.</summary>
internal static class DateValidation
{
    public static void Validate(SiteStructure structure, DiagnosticList diagnostics)
    {
        foreach (var (key, date) in Settings(structure.Settings).Concat(structure.Source.Pages.SelectMany(Page)).Concat(structure.Source.Measures.SelectMany(Source)).Concat(structure.Source.Actions.Select(action => ("status_date", action.StatusDate))))
            if (date.Value > structure.BuildDate) diagnostics.Add(DateToCome.At(date.At, key, date.Value, structure.BuildDate));
        foreach (var page in structure.Source.Pages) ValidateNews(page, structure.BuildDate, diagnostics);
        ValidateReview(structure.Settings.Adoption, structure.BuildDate, diagnostics);
    }

    private static IEnumerable<(string Key, Sourced<DateOnly> Date)> Settings(Settings settings)
    {
        var (adoption, accessibility) = (settings.Adoption, settings.Accessibility);
        if (adoption.Date.Value is { } adopted) yield return ("adoption.date", new(adopted, adoption.Date.At));
        if (adoption.Reviewed.Value is { } reviewed) yield return ("adoption.reviewed", new(reviewed, adoption.Reviewed.At));
        if (accessibility.DrawnUp.Value is { } drawnUp) yield return ("accessibility.drawn_up", new(drawnUp, accessibility.DrawnUp.At));
        if (accessibility.Reviewed.Value is { } checkedOn) yield return ("accessibility.reviewed", new(checkedOn, accessibility.Reviewed.At));
    }

    /// <summary>The strategy is reviewed by the day that is given, and once in each of the council's terms.</summary>
    private static void ValidateReview(Adoption adoption, DateOnly today, DiagnosticList diagnostics)
    {
        if (adoption.NextReview is not { Value: { } review, At: var at }) return;
        if (review < today) diagnostics.Add(ReviewOverdue.At(at, review));
        else if (CouncilTerm.On(today) is { } term && review > term.Last && !(adoption.Reviewed.Value >= term.First) && !(adoption.Date.Value >= term.First))
            diagnostics.Add(ReviewAfterTerm.At(at, term.Last));
    }

    /// <summary>News may wait for its day.</summary>
    private static void ValidateNews(PageSource page, DateOnly today, DiagnosticList diagnostics)
    {
        if (page.FrontMatter is NewsFrontMatter { Date: var date, Schedule.From: var from } && date.Value > today && !(from >= date.Value))
            diagnostics.Add(DateToCome.OfNews(date.At, date.Value, today));
    }

    private static IEnumerable<(string Key, Sourced<DateOnly> Date)> Page(PageSource page)
    {
        if (page.FrontMatter.TranslationDate is { } approved) yield return ("translation_date", approved);
        if (page.FrontMatter.Record.Changed is { } changed) yield return ("changed", changed);
    }

    private static IEnumerable<(string Key, Sourced<DateOnly> Date)> Source(Measure measure)
    {
        if (measure.OwnSource?.Updated is { } updated) yield return ("source.updated", updated);
    }
}
