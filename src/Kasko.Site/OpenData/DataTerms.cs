using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>The values of an enumeration in the data files: each with a stable key and a name in both languages.</summary>
internal sealed class DataTerms<T>(params ImmutableArray<(T Value, string Key, Localized<string> Name)> all)
    where T : struct
{
    public IEnumerable<T> Values => all.Select(term => term.Value);

    public string Key(T value) => Find(value).Key;

    public Localized<string> Name(T value) => Find(value).Name;

    private (T Value, string Key, Localized<string> Name) Find(T value) => all.First(term => term.Value.Equals(value));
}

/// <summary>The terms used in the data files.</summary>
internal static class DataTerms
{
    public static readonly Localized<string> OpenData = new("Öppna data", "Avoin data");
    public static readonly Localized<string> AllMeasures = new("Alla mätare", "Kaikki mittarit");
    public static readonly Localized<string> Unit = new("Enhet", "Yksikkö");
    public static readonly Localized<string> Note = new("Anmärkning", "Huomautus");

    /// <summary>In the order of the CSV files.</summary>
    public static readonly DataTerms<Column> Columns = new(
        (Column.Measure, "measure", new("Mätare", "Mittari")),
        (Column.Kind, "kind", new("Typ av uppgift", "Tiedon laji")),
        (Column.Period, "period", new("Period", "Ajanjakso")),
        (Column.Value, "value", new("Värde", "Arvo")),
        (Column.UnitSv, "unit_sv", new("Enhet på svenska", "Yksikkö ruotsiksi")),
        (Column.UnitFi, "unit_fi", new("Enhet på finska", "Yksikkö suomeksi")),
        (Column.Status, "status", new("Uppgiftens status", "Tiedon tila")),
        (Column.NoteSv, "note_sv", new("Anmärkning på svenska", "Huomautus ruotsiksi")),
        (Column.NoteFi, "note_fi", new("Anmärkning på finska", "Huomautus suomeksi")));

    public static readonly DataTerms<RowKind> Kinds = new(
        (RowKind.Baseline, "baseline", new("Utgångsläge", "Lähtötaso")),
        (RowKind.Observation, "observation", new("Utfall", "Toteuma")),
        (RowKind.Target, "target", new("Målnivå", "Tavoitetaso")));

    public static readonly DataTerms<FigureStatus> Statuses = new(
        (FigureStatus.Final, "final", new("fastställd uppgift", "vahvistettu tieto")),
        (FigureStatus.Provisional, "provisional", new("preliminär uppgift", "ennakkotieto")),
        (FigureStatus.Missing, "missing", new("uppgift saknas", "tieto puuttuu")),
        (FigureStatus.Confidential, "confidential", new("sekretessbelagd uppgift", "salattu tieto")));
}

/// <summary>The columns of the CSV files.</summary>
internal enum Column
{
    Measure,
    Kind,
    Period,
    Value,
    UnitSv,
    UnitFi,
    Status,
    NoteSv,
    NoteFi,
}
