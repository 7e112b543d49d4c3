using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Files;
using Kasko.Site.Rules.Schedules;
using Kasko.Site.Rules.Translations;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Compose.Validation;

/// <summary>Each page exists in each language that is not partial, and is the same kind of page in all.</summary>
internal static class PairValidation
{
    public static void Validate(SiteStructure structure, DiagnosticList diagnostics)
    {
        foreach (var files in PagePairs.ByPage(structure.Today))
        {
            foreach (var other in files.Skip(1)) Validate(files[0], other, diagnostics);
            // A language needs at least its home page, to which its other pages lead back.
            if (files[0].Id == PageId.Home)
                foreach (var language in structure.Settings.Languages.Value.Partial.Except(files.Select(page => page.Language)))
                    Validate(files[0], language, structure.Today, diagnostics);
            foreach (var language in structure.Settings.Languages.Value.Whole.Except(files.Select(page => page.Language)))
                Validate(files[0], language, structure.Today, diagnostics);
        }
    }

    private static void Validate(PageSource page, Language language, SiteSource site, DiagnosticList diagnostics)
    {
        var missing = page.FileIn(language);
        if (site.Unpublished.Contains(missing)) diagnostics.Add(DifferentSchedules.At(page.FrontMatter.Title.At, missing));
        // A file that exists but could not be read has its own diagnostic.
        else if (!site.Unreadable.Contains(missing)) diagnostics.Add(MissingTranslation.At(page.Path, missing, language));
    }

    private static void Validate(PageSource original, PageSource other, DiagnosticList diagnostics)
    {
        if (original.FrontMatter.Kind != other.FrontMatter.Kind || Number(original) != Number(other))
            diagnostics.Add(DifferentKinds.At(other.FrontMatter.Title.At, original.Path));
        if (original.FrontMatter is NewsFrontMatter news && other.FrontMatter is NewsFrontMatter { Date: var date } && date.Value != news.Date.Value)
            diagnostics.Add(DifferentDates.At(date.At, original.Path, news.Date.Value));
        if (original.FrontMatter is YearFrontMatter { Year: var year } && other.FrontMatter is YearFrontMatter { Year: var otherYear } && otherYear.Value != year.Value)
            diagnostics.Add(DifferentKinds.OfYear(otherYear.At, original.Path, year.Value));
        if (original.FrontMatter is GoalFrontMatter one && other.FrontMatter is GoalFrontMatter two)
        {
            if (one.ListTitle.HasValue != two.ListTitle.HasValue) diagnostics.Add(MissingKey.At((one.ListTitle.HasValue ? two : one).Title.At, "list_title"));
            if (one.Benefit.HasValue != two.Benefit.HasValue) diagnostics.Add(MissingKey.At((one.Benefit.HasValue ? two : one).Title.At, "benefit"));
            if (one.InBrief.HasValue != two.InBrief.HasValue) diagnostics.Add(MissingKey.At((one.InBrief.HasValue ? two : one).Title.At, "in_brief"));
        }

        if (original.FrontMatter.Translation.Value is not TranslationState.Original && other.FrontMatter.Translation.Value is not TranslationState.Original)
            diagnostics.Add(TranslationOfOriginal.At(original.FrontMatter.Title.At));
    }

    private static int? Number(PageSource page) => page.FrontMatter switch
    {
        GoalFrontMatter goal => goal.Number,
        ValueFrontMatter value => value.Number,
        _ => null,
    };
}
