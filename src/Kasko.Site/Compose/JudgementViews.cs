using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>What was judged of a measure, in the words of one language.</summary>
internal sealed class JudgementViews(InterfaceWords words)
{
    /// <summary>The newest first; for the same period the audit committee's first.</summary>
    public ImmutableArray<JudgementView> Of(Measure measure, Progress progress, Language language, Func<Judgement, bool>? isWanted = null) =>
    [
        .. measure.Judgements.Where(isWanted ?? (_ => true)).OrderByDescending(judgement => judgement.Period).ThenByDescending(judgement => judgement.By)
            .Select(judgement => View(measure, judgement, progress, language)),
    ];

    /// <summary>The newest with a step; null when no judgement has one, and for a measure whose state it is.</summary>
    public JudgementView? Beside(Measure measure, Progress progress, Language language) =>
        !measure.IsQualitative && measure.Given() is { } given ? View(measure, given, progress, language) : null;

    /// <summary>The state of a qualitative measure.</summary>
    public string State(Judgement? given, Language language) => words.Say(language, given?.Outcome is { } outcome ? "outcome_" + outcome.Key() : "outcome_none");

    /// <summary>Entries of the change feed, dated by the day on which a judgement was given, or else by the end of its period.</summary>
    public IEnumerable<FeedEntry> Changes(Measure measure, Progress progress, Uri page, Settings settings, DateOnly today, Language language) =>
        from judgement in measure.Judgements
        let view = View(measure, judgement, progress, language)
        select new FeedEntry(
            settings.UrlOf($"{OpenDataPath.Json(measure.Id.Value)}#{language.Code()}-judgement-{judgement.By.Key()}-{judgement.Period}"),
            page,
            measure.Title[language],
            view.Outcome is null ? words.Say(language, "new_judgement", view.By, view.Period, view.Text) : words.Say(language, "new_judgement_outcome", view.By, view.Period, view.Outcome, view.Text),
            judgement.Date ?? (judgement.Period.End > today ? judgement.Period.Start : judgement.Period.End));

    private JudgementView View(Measure measure, Judgement judgement, Progress progress, Language language) => new(
        PeriodFormat.Short(judgement.Period, language),
        judgement.By is Judge.Unit && measure.Owner is { } owner ? owner[language] : words.Say(language, "judge_" + judgement.By.Key().Replace('-', '_')),
        judgement.Outcome is { } outcome ? words.Say(language, "outcome_" + outcome.Key()) : null,
        judgement.Outcome,
        judgement.Text[language],
        judgement.Date,
        judgement == measure.Given() && judgement.Contradicts(progress));
}
