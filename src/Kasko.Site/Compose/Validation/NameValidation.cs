using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Schedules;
using Kasko.Site.Rules.Settings;
using Kasko.Site.Rules.Strategy;

namespace Kasko.Site.Compose.Validation;

/// <summary>Ids that files refer to exist: measures and goals in texts, goals of benefits, goals and measures of actions, pages of the menu and of the matters that the law requires.</summary>
internal static class NameValidation
{
    public static void Validate(SiteStructure structure, DiagnosticList diagnostics)
    {
        var measures = structure.Today.Measures.Select(measure => measure.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, at) in structure.PairedPages.SelectMany(page => page.Outline.Figures))
            if (!measures.Contains(name.Measure) && !structure.Today.IsUnreadableMeasure(name.Measure))
                diagnostics.Add(UnknownMeasure.At(at, name.Measure, measures));

        var goals = Localized.Of(structure.Settings.Languages.Value, language => structure.Index[language].All(PageKind.Goal).Select(goal => goal.Id.Value).ToList());
        var unpublished = structure.Source.Pages.Where(page => page.FrontMatter.Kind is PageKind.Goal && structure.Today.Unpublished.Contains(page.Path)).Select(page => page.Id).ToHashSet();
        foreach (var page in structure.PairedPages)
            foreach (var (goal, at) in page.Outline.FollowUps)
            {
                if (goal is not { } named || goals[page.Language].Contains(named.Value) || structure.Today.IsIncomplete(named)) continue;
                if (unpublished.Contains(named)) diagnostics.Add(LinkToUnpublished.OfGoal(at, named.Value));
                else diagnostics.Add(UnknownGoal.At(at, named.Value, goals[page.Language]));
            }

        ValidateGoals(structure.Source, diagnostics);
        ValidateMeasures(structure.Source, diagnostics);
        ValidatePages(structure, diagnostics);
    }

    private static void ValidateGoals(SiteSource source, DiagnosticList diagnostics)
    {
        var goals = source.Pages.Where(page => page.FrontMatter.Kind is PageKind.Goal).Select(goal => goal.Id.Value).ToHashSet(StringComparer.Ordinal);
        var all = source.Benefits.SelectMany(benefit => benefit.Goals).Concat(source.Actions.SelectMany(action => action.Goals));
        foreach (var named in all.Where(named => !goals.Contains(named.Value.Value) && !source.IsIncomplete(named.Value)))
            diagnostics.Add(UnknownGoal.At(named.At, named.Value.Value, goals));
    }

    /// <summary>Drafts are also accepted.</summary>
    private static void ValidateMeasures(SiteSource source, DiagnosticList diagnostics)
    {
        var measures = source.Measures.Select(measure => measure.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var named in source.Actions.SelectMany(action => action.Measures).Where(named => !measures.Contains(named.Value) && !source.IsUnreadableMeasure(named.Value)))
            diagnostics.Add(UnknownMeasure.OfAction(named.At, named.Value, measures));
    }

    /// <summary>Pages that are not published today are also accepted.</summary>
    private static void ValidatePages(SiteStructure structure, DiagnosticList diagnostics)
    {
        var known = structure.Source.Pages.Select(page => page.Id).ToHashSet();
        var folders = known.SelectMany(page => SitePath.Folders(page.Value)).ToHashSet(StringComparer.Ordinal);
        var named = structure.Settings.Menu.Concat(structure.Settings.Adoption.Matters.SelectMany(matter => matter.Pages));
        foreach (var entry in named.Where(entry => !known.Contains(entry.Value) && !structure.Today.IsIncomplete(entry.Value)))
        {
            diagnostics.Add(folders.Contains(entry.Value.Value)
                ? UnknownPage.OfFolder(entry.At, entry.Value.Value, structure.Settings.Languages.Value)
                : UnknownPage.At(entry.At, entry.Value.Value, known.Select(page => page.Value).Order(StringComparer.Ordinal)));
        }
    }
}
