using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>Composes the follow-up table: the strategy's benefits as rows, each with its measures and their progress.</summary>
internal sealed class FollowUpTables(SiteStructure structure, MeasureViews measureViews, InterfaceWords words)
{
    private readonly ImmutableArray<Benefit> _benefits = structure.Today.Benefits;
    private readonly ILookup<string, Measure> _measures = structure.Measures.ToLookup(measure => measure.Benefit.Value, StringComparer.Ordinal);

    /// <summary>From reached to no data.</summary>
    private static readonly ImmutableArray<MeasureState> InOrder =
    [
        MeasureState.Reached, MeasureState.Within, MeasureState.OnTrack, MeasureState.Behind, MeasureState.NoLongerReached, MeasureState.WorseThanBaseline,
        MeasureState.Outside, MeasureState.TooEarly, MeasureState.NoResult, MeasureState.NoTarget, MeasureState.NoBaseline, MeasureState.NoMeasure,
    ];

    /// <summary>The whole table.</summary>
    public FollowUpView Whole(Language language, Hrefs hrefs) =>
        Table("follow-up", words.Say(language, "follow_up_caption"), _benefits, language, hrefs);

    /// <summary>The rows of a goal; null when no benefit names the goal.</summary>
    public FollowUpView? OfGoal(PageSource goal, Language language, Hrefs hrefs)
    {
        var rows = _benefits.Where(benefit => benefit.Goals.Any(named => named.Value == goal.Id)).ToImmutableArray();
        if (rows.IsEmpty) return null;
        var caption = words.Say(language, "follow_up_caption_goal", goal.FrontMatter.Title.Value);
        return Table($"follow-up-{goal.Id.Name}", caption, rows, language, hrefs);
    }

    private FollowUpView Table(string id, string caption, ImmutableArray<Benefit> rows, Language language, Hrefs hrefs)
    {
        var views = rows
            .Select(benefit => new BenefitView(
                benefit.Title[language],
                [.. _measures[benefit.Id.Value].Select(measure => measureViews.Of(measure, language, hrefs))]))
            .ToImmutableArray();
        return new FollowUpView(
            id, caption, Summary(views, language), Brief(views, language),
            views.Count(row => !row.Measures.IsEmpty),
            States(views, language),
            views);
    }

    private ImmutableArray<StateCountView> States(ImmutableArray<BenefitView> rows, Language language)
    {
        var states = rows.SelectMany(row => row.Measures.IsEmpty ? [MeasureState.NoMeasure] : row.Measures.Select(measure => measure.State.Key)).ToLookup(state => state);
        return
        [
            .. InOrder.Where(states.Contains)
                .Select(state => new StateCountView(state, words.State(state, language), states[state].Count())),
        ];
    }

    /// <summary>A shorter summary with the numbers of measures in each state only.</summary>
    private string Brief(ImmutableArray<BenefitView> rows, Language language)
    {
        var measures = rows.SelectMany(row => row.Measures).ToList();
        var without = rows.Count(row => row.Measures.IsEmpty);
        var sentences = new List<string> { words.Count(language, "how_it_goes_rows", rows.Length) };
        if (without > 0) sentences.Add(words.Count(language, "how_it_goes_without", without));
        if (measures.Count > 0) sentences.Add(words.Count(language, measures.All(measure => measure.IsProposed) ? "how_it_goes_proposed" : "how_it_goes_measures", measures.Count));
        if (measures.Count > 0 && !measures.Any(HasFigures)) sentences.Add(words.Say(language, "follow_up_no_figures"));
        return string.Join(' ', sentences);
    }

    private static bool HasFigures(MeasureView measure) => measure.Baseline?.Text is not null || measure.Latest?.Text is not null;

    /// <summary>What the table contains and what is missing, in sentences without inflected numbers.</summary>
    private string Summary(ImmutableArray<BenefitView> rows, Language language)
    {
        var measured = rows.Where(row => !row.Measures.IsEmpty).ToList();
        var isProposed = measured.SelectMany(row => row.Measures).All(measure => measure.IsProposed);
        var withFigures = measured.Count(row => row.Measures.Any(HasFigures));
        var isSingle = rows.Length == 1;

        string Sentence(string key, string single, int count) =>
            isSingle ? words.Say(language, single) : words.Say(language, key, count.ToString(CultureInfo.InvariantCulture));

        var sentences = new List<string> { words.Count(language, "follow_up_rows", rows.Length) };
        if (measured.Count == 0) sentences.Add(words.Say(language, "follow_up_no_measure"));
        else if (isProposed) sentences.Add(Sentence("follow_up_proposed", "follow_up_row_proposed", measured.Count));
        else sentences.Add(Sentence("follow_up_with_measure", "follow_up_row_with_measure", measured.Count));
        if (withFigures > 0) sentences.Add(Sentence("follow_up_with_figures", "follow_up_row_with_figures", withFigures));
        else if (measured.Count > 0) sentences.Add(words.Say(language, "follow_up_no_figures"));
        return string.Join(' ', sentences);
    }
}
