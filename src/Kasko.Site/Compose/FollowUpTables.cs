using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>Composes the follow-up: the strategy's benefits with their measures, and the measures grouped by how it goes.</summary>
internal sealed class FollowUpTables(SiteStructure structure, MeasureViews measureViews, InterfaceWords words)
{
    private const string WholeId = "follow-up";

    private readonly ImmutableArray<Benefit> _benefits = structure.Today.Benefits;
    private readonly ILookup<string, Measure> _measures = structure.Measures.ToLookup(measure => measure.Benefit.Value, StringComparer.Ordinal);

    /// <summary>All benefits.</summary>
    public FollowUpView Whole(Language language, Hrefs hrefs) =>
        Of(WholeId, words.Say(language, "follow_up_caption"), _benefits, language, hrefs);

    /// <summary>The benefits of a goal; null when no benefit names the goal.</summary>
    public FollowUpView? OfGoal(PageSource goal, Language language, Hrefs hrefs)
    {
        var benefits = BenefitsOf(goal);
        if (benefits.IsEmpty) return null;
        var caption = words.Say(language, "follow_up_caption_goal", goal.FrontMatter.Title.Value);
        return Of($"{WholeId}-{goal.Id.Name}", caption, benefits, language, hrefs);
    }

    /// <summary>The measures of a goal's benefits.</summary>
    public ImmutableArray<MeasureView> MeasuresOf(PageSource goal, Hrefs hrefs) =>
        [.. BenefitsOf(goal).SelectMany(benefit => _measures[benefit.Id.Value]).Select(measure => measureViews.Of(measure, goal.Language, hrefs))];

    private ImmutableArray<Benefit> BenefitsOf(PageSource goal) => [.. _benefits.Where(benefit => benefit.Goals.Any(named => named.Value == goal.Id))];

    private FollowUpView Of(string id, string caption, ImmutableArray<Benefit> benefits, Language language, Hrefs hrefs)
    {
        var measures = benefits.SelectMany(benefit => _measures[benefit.Id.Value]).ToList();
        ImmutableArray<BenefitView> views =
        [
            .. benefits.Select(benefit => new BenefitView(
                benefit.Title[language], [.. _measures[benefit.Id.Value].Select(measure => measureViews.Of(measure, language, hrefs))])),
        ];
        var newest = measures.Select(measure => measureViews.ProgressOf(measure).Latest).OfType<Observation>().MaxBy(figure => figure.Period);
        return new FollowUpView(
            id, Heading(language), caption, Summary(views, language), measures.Any(measure => !measure.Proposed), Groups(id, views, language, hrefs), views,
            newest is null ? null : PeriodFormat.Short(newest.Period, language));
    }

    private ImmutableArray<StateGroupView> Groups(string id, ImmutableArray<BenefitView> benefits, Language language, Hrefs hrefs)
    {
        var measures = benefits.SelectMany(benefit => benefit.Measures).ToLookup(measure => measure.State.Group);
        return
        [
            .. Enum.GetValues<StateGroup>().Select(group => new StateGroupView(
                group, $"{id}-{group.Key()}", Shown(language) is { } shown ? hrefs.To(structure.Routes.Of(shown.Page) with { Anchor = Anchor(group, measures) }) : null,
                [.. measures[group]])),
        ];
    }

    /// <summary>An empty group has no place in the table.</summary>
    private static string Anchor(StateGroup group, ILookup<StateGroup, MeasureView> measures) =>
        measures.Contains(group) ? $"{WholeId}-{group.Key()}" : WholeId;

    /// <summary>The page that shows the whole follow-up, and where.</summary>
    private (PageSource Page, OutlineFollowUp Table)? Shown(Language language) =>
        structure.Index[language].First(PageKind.FollowUp) is { } page && page.Outline.FollowUps.FirstOrDefault(followUp => followUp.Goal is null) is { } table
            ? (page, table) : null;

    /// <summary>The strategy's own heading of the follow-up: that of the settings, or else the one above the table on the follow-up page.</summary>
    private string? Heading(Language language) => structure.Settings.FollowUpHeading is { } given ? given[language] : Shown(language) is { } shown
        ? shown.Page.Outline.Headings.LastOrDefault(heading => heading.Level == 2 && heading.At.Line < shown.Table.At.Line)?.Text : null;

    /// <summary>How much is followed up and what is missing. Benefits and measures are counted apart.</summary>
    private string Summary(ImmutableArray<BenefitView> benefits, Language language)
    {
        var measures = benefits.SelectMany(benefit => benefit.Measures).ToList();
        if (benefits.IsEmpty) return words.Say(language, "followed_up_no_measure");
        var things = words.Count(language, "followed_up", benefits.Length);
        if (measures.Count == 0) return $"{things}. {words.Say(language, "followed_up_no_measure")}";

        var measured = benefits.Count(benefit => !benefit.Measures.IsEmpty);
        var counted = words.Count(language, measures.All(measure => measure.IsProposed) ? "proposed_measures" : "measures", measures.Count);
        var amount = measured == benefits.Length ? $"{things}, {counted}." : words.Say(language, "followed_up_partly", Text(measured), Text(benefits.Length), counted);
        if (!measures.Any(HasFigures)) return $"{amount} {words.Say(language, "followed_up_no_figures")}";
        return measured == benefits.Length && measures.All(HasFigures) ? $"{amount} {words.Say(language, "followed_up_complete")}" : amount;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool HasFigures(MeasureView measure) => measure.Baseline?.Text is not null || measure.Latest?.Text is not null;
}
