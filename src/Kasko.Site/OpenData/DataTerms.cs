using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>The values of an enumeration in the data files: each with a stable key and a name.</summary>
internal sealed class DataTerms<T>(params ImmutableArray<(T Value, string Key, Term Name)> all)
    where T : struct
{
    public IEnumerable<T> Values => all.Select(term => term.Value);

    public string Key(T value) => Find(value).Key;

    public Term Name(T value) => Find(value).Name;

    private (T Value, string Key, Term Name) Find(T value) => all.First(term => term.Value.Equals(value));
}

/// <summary>The terms used in the data files.</summary>
internal static class DataTerms
{
    public static readonly Term OpenData = new("Öppna data", "Avoin data", "Open data");
    public static readonly Term AllMeasures = new("Alla mätare", "Kaikki mittarit", "All measures");

    public static readonly Term Break = new("brott i serien", "sarjan katkos", "break in the series");
    public static readonly Term AllActions = new("Alla åtgärder", "Kaikki toimenpiteet", "All actions");

    public static readonly DataTerms<RowKind> Kinds = new(
        (RowKind.Baseline, "baseline", new("Utgångsläge", "Lähtötaso", "Baseline")),
        (RowKind.Observation, "observation", new("Utfall", "Toteuma", "Result")),
        (RowKind.Target, "target", new("Målnivå", "Tavoitetaso", "Target level")),
        (RowKind.InterimTarget, "interim-target", new("Delmål", "Välitavoite", "Interim target")),
        (RowKind.OtherTarget, "other-target", new("Målnivå vid en annan tid", "Muun ajan tavoitetaso", "Target level at another time")));

    public static readonly DataTerms<FigureStatus> Statuses = new(
        (FigureStatus.Final, "final", new("fastställd uppgift", "vahvistettu tieto", "final figure")),
        (FigureStatus.Provisional, "provisional", new("preliminär uppgift", "ennakkotieto", "provisional figure")),
        (FigureStatus.Estimate, "estimate", new("uppskattad uppgift", "arvioitu tieto", "estimated figure")),
        (FigureStatus.Missing, "missing", new("uppgift saknas", "tieto puuttuu", "figure missing")),
        (FigureStatus.Confidential, "confidential", new("sekretessbelagd uppgift", "salattu tieto", "confidential figure")));

    public static readonly DataTerms<ActionStatus> ActionStatuses = new(
        (ActionStatus.NotStarted, "not-started", new("ej påbörjad", "ei aloitettu", "not started")),
        (ActionStatus.UnderWay, "under-way", new("pågår", "käynnissä", "under way")),
        (ActionStatus.Delayed, "delayed", new("försenad", "myöhässä", "delayed")),
        (ActionStatus.Done, "done", new("genomförd", "toteutettu", "done")),
        (ActionStatus.GivenUp, "given-up", new("slopad", "luovuttu", "given up")));

    public static readonly DataTerms<bool> YesOrNo = new((true, "true", new("ja", "kyllä", "yes")), (false, "false", new("nej", "ei", "no")));
}
