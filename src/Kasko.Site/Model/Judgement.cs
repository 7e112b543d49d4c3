using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>What someone says about a measure for a period, in words.</summary>
/// <param name="By">Who judged.</param>
/// <param name="Outcome">The step in words; null when only the text is given.</param>
/// <param name="Date">The day on which it was given.</param>
public sealed record Judgement(Period Period, Judge By, Outcome? Outcome, Localized<string> Text, DateOnly? Date, SourceSpan At);

/// <summary>Who judges: never a person.</summary>
public enum Judge
{
    /// <summary>The unit responsible for the measure.</summary>
    Unit,

    /// <summary>The council's audit committee, apart from the administration.</summary>
    AuditCommittee,
}

/// <summary>The steps of a judgement.</summary>
public enum Outcome
{
    Realised,
    Partly,
    Not,
}

public static class Judgements
{
    public static readonly Keys<Judge> Judges = new(("unit", Judge.Unit), ("audit-committee", Judge.AuditCommittee));

    public static readonly Keys<Outcome> Outcomes = new(("realised", Outcome.Realised), ("partly", Outcome.Partly), ("not", Outcome.Not));

    public static string Key(this Judge judge) => Judges.Of(judge);

    public static string Key(this Outcome outcome) => Outcomes.Of(outcome);

    /// <summary>
    /// The newest judgement with a step. For the same period the audit committee's goes first, since it judges apart from
    /// those who did the work.
    /// </summary>
    public static Judgement? Given(this Measure measure) => measure.Judgements
        .Where(judgement => judgement.Outcome is not null)
        .OrderBy(judgement => judgement.Period).ThenBy(judgement => judgement.By)
        .LastOrDefault();

    /// <summary>Whether a judgement and the computed state say opposite things.</summary>
    public static bool Contradicts(this Judgement judgement, Progress progress) => (judgement.Outcome, progress.Group()) is
        (Outcome.Not, StateGroup.OnTheWay) or (Outcome.Realised, StateGroup.NotOnTheWay);
}
