using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>Formats measures in the words and numbers of one language.</summary>
internal sealed class MeasureViews(SiteStructure structure, InterfaceWords words)
{
    private readonly ImmutableDictionary<string, (Measure Measure, Progress Progress)> _measures = structure.Measures
        .DistinctBy(measure => measure.Id.Value)
        .ToImmutableDictionary(measure => measure.Id.Value, measure => (measure, ProgressJudgement.Of(measure)));

    /// <summary>Many pages show the same measures; only their addresses differ.</summary>
    private readonly ConcurrentDictionary<(string Id, Language Language), (MeasureView View, Route Route)> _formatted = [];

    private readonly JudgementViews _judgements = new(words);

    public ImmutableArray<JudgementView> JudgementsOf(Measure measure, Language language, Func<Judgement, bool>? isWanted = null) =>
        _judgements.Of(measure, ProgressOf(measure), language, isWanted);

    public bool Has(string id) => _measures.ContainsKey(id);

    public Progress ProgressOf(Measure measure) => _measures[measure.Id.Value].Progress;

    public MeasureView Of(Measure measure, Language language, Hrefs hrefs)
    {
        var (view, route) = _formatted.GetOrAdd((measure.Id.Value, language), _ => (View(measure, language), structure.Routes.Of(measure, language)));
        return view with { Href = hrefs.To(route) };
    }

    /// <summary>Without an address.</summary>
    private MeasureView View(Measure measure, Language language)
    {
        var progress = ProgressOf(measure);
        return new MeasureView(
            measure.Id.Value,
            measure.Title[language],
            Href: "",
            measure.Proposed,
            measure.Unit[language].Heading,
            measure.Definition[language],
            measure.IsQualitative ? "" : Direction(measure, language),
            measure.Owner?[language],
            measure.UpdateFrequency is { } frequency ? words.Say(language, "updated_" + frequency.Key().Replace('-', '_')) : null,
            measure.Source is { } source ? new SourceView(source.Title[language], source.Url?[language], source.Licence, source.LicenceUrl) : null,
            Cell(measure, measure.Baseline, language),
            TargetCell(measure, language),
            Cell(measure, progress.Latest, language),
            State(measure, progress, language),
            [.. measure.Observations.Select(observation => Cell(measure, observation, language)!)])
        {
            Benefit = structure.Today.Benefits.FirstOrDefault(benefit => benefit.Id.Value == measure.Benefit.Value)?.Title[language] ?? "",
            Judgement = _judgements.Beside(measure, progress, language),
            Figures = measure,
        };
    }

    /// <summary>A value for running text, or words for an unknown value.</summary>
    public string Figure(FigureReference name, Language language)
    {
        var (measure, progress) = _measures[name.Measure];
        var (observation, empty) = name.Part switch
        {
            FigurePart.Baseline => (measure.Baseline, "empty_baseline"),
            FigurePart.Target => (measure.Target, "empty_target"),
            _ => (progress.Latest, "empty_result"),
        };
        if (observation?.Value is not { } value) return words.Say(language, empty);
        var text = name.IsNumberOnly
            ? NumberFormat.Format(value, measure.Decimals, language)
            : NumberFormat.WithUnit(value, measure.Decimals, measure.Unit[language], language);
        return observation.Provisional ? $"{text} ({words.Say(language, "provisional")})" : text;
    }

    private StateView State(Measure measure, Progress progress, Language language) => new(
        progress,
        Word(measure, progress, language),
        Share(progress.Done, language),
        Share(progress.Elapsed, language),
        progress.Done >= 0 ? WholeShare(progress.Done, language) : null,
        WholeShare(progress.Elapsed, language),
        ProgressFinding.Expected(measure, progress, language),
        progress.MetIn is { } met ? PeriodFormat.Short(met.Period, language) : null);

    private string Word(Measure measure, Progress progress, Language language)
    {
        if (progress.State is MeasureState.InWords) return _judgements.State(progress.Given, language);
        if (progress.IsAheadOfTime) return words.Say(language, "state_lost_ahead");
        var isByCategoryOnly = progress.State is MeasureState.NoResult or MeasureState.NoBaseline && measure is { Latest: null, Baseline: null } && measure.Breakdown?.Periods.Any() is true;
        return isByCategoryOnly ? words.Say(language, "state_by_category") : words.State(progress.State, language);
    }

    /// <summary>In percent, with one decimal where that matters.</summary>
    private static string? Share(decimal? share, Language language)
    {
        if (share is not { } known) return null;
        var percent = Progress.RoundedShare(known, 3) * 100;
        return NumberFormat.Format(percent, percent == Math.Truncate(percent) ? 0 : 1, language) + "\u00A0%";
    }

    private static string? WholeShare(decimal? share, Language language) =>
        share is { } known ? NumberFormat.Format(Progress.RoundedShare(known, 2) * 100, 0, language) + "\u00A0%" : null;

    public static ImmutableArray<TargetView> Targets(Measure measure, Language language)
    {
        if (measure.Targets is [] or [{ IsInterim: false, HoldsFrom: null, Why: null }]) return [];
        return
        [
            .. measure.Targets.OrderByDescending(target => target.HoldsFrom ?? DateOnly.MinValue).ThenByDescending(target => target.Figure.Period).Select(target => new TargetView(
                Cell(measure, target.Figure, language)!,
                target.IsInterim,
                target.HoldsFrom,
                target.Decided is { } decided ? new TargetDecisionView(decided.Body?[language], decided.Date, decided.Section, decided.Url) : null,
                target.Why?[language],
                ReferenceEquals(target.Figure, measure.Target))),
        ];
    }

    public static CellView? Cell(Measure measure, Observation? observation, Language language) => observation is null ? null : new CellView(
        observation.Value is { } value ? NumberFormat.Format(value, measure.Decimals, language) : null,
        PeriodFormat.Short(observation.Period, language),
        observation.Period.HasHtmlForm ? observation.Period.ToString() : null,
        observation.Provisional,
        observation.Confidential,
        observation.Note?[language])
    {
        IsEstimate = observation.Estimate,
        IsBreak = observation.Break,
    };

    private static CellView? TargetCell(Measure measure, Language language) => measure switch
    {
        { Direction: not Model.Direction.Hold } => Cell(measure, measure.Target, language),
        { Range: { } range } => RangeCell(measure, range, language),
        _ => null,
    };

    /// <summary>The target cell of a measure that must stay within a range: its bounds.</summary>
    private static CellView RangeCell(Measure measure, HoldRange range, Language language) => new(
        $"{Bound(measure, range.From, language)}–{Bound(measure, range.To, language)}",
        measure.Target is { } target ? PeriodFormat.Short(target.Period, language) : null,
        measure.Target is { Period.HasHtmlForm: true } dated ? dated.Period.ToString() : null,
        IsProvisional: false, IsConfidential: false, Note: null);

    private string Direction(Measure measure, Language language)
    {
        if (measure.Range is { } range) return words.Say(language, "direction_hold", Bound(measure, range.From, language), Bound(measure, range.To, language));
        return words.Say(language, measure.Direction is Model.Direction.Hold ? "direction_hold_without_range" : "direction_" + measure.Direction.Key());
    }

    private static string Bound(Measure measure, decimal bound, Language language) => NumberFormat.Format(bound, measure.Decimals, language);
}
