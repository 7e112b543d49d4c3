using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>The stable keys of the data files, and what they are called in both languages.</summary>
internal static class DataWords
{
    public static readonly Localized<string> OpenData = new("Öppna data", "Avoin data");
    public static readonly Localized<string> AllMeasures = new("Alla mätare", "Kaikki mittarit");
    public static readonly Localized<string> Unit = new("Enhet", "Yksikkö");
    public static readonly Localized<string> Note = new("Anmärkning", "Huomautus");

    public static Localized<string> Of(Column column) => column switch
    {
        Column.Measure => new("Mätare", "Mittari"),
        Column.Kind => new("Typ av uppgift", "Tiedon laji"),
        Column.Period => new("Period", "Ajanjakso"),
        Column.Value => new("Värde", "Arvo"),
        Column.UnitSv => new("Enhet på svenska", "Yksikkö ruotsiksi"),
        Column.UnitFi => new("Enhet på finska", "Yksikkö suomeksi"),
        Column.Status => new("Uppgiftens status", "Tiedon tila"),
        Column.NoteSv => new("Anmärkning på svenska", "Huomautus ruotsiksi"),
        Column.NoteFi => new("Anmärkning på finska", "Huomautus suomeksi"),
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public static string Key(Column column) => column switch
    {
        Column.Measure => "measure",
        Column.Kind => "kind",
        Column.Period => "period",
        Column.Value => "value",
        Column.UnitSv => "unit_sv",
        Column.UnitFi => "unit_fi",
        Column.Status => "status",
        Column.NoteSv => "note_sv",
        Column.NoteFi => "note_fi",
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public static Localized<string> Of(RowKind kind) => kind switch
    {
        RowKind.Baseline => new("Utgångsläge", "Lähtötaso"),
        RowKind.Target => new("Målnivå", "Tavoitetaso"),
        _ => new("Utfall", "Toteuma"),
    };

    public static string Key(RowKind kind) => kind switch
    {
        RowKind.Baseline => "baseline",
        RowKind.Target => "target",
        _ => "observation",
    };

    public static Localized<string> Of(FigureStatus status) => status switch
    {
        FigureStatus.Provisional => new("preliminär uppgift", "ennakkotieto"),
        FigureStatus.Missing => new("uppgift saknas", "tieto puuttuu"),
        FigureStatus.Confidential => new("sekretessbelagd uppgift", "salattu tieto"),
        _ => new("fastställd uppgift", "vahvistettu tieto"),
    };

    public static string Key(FigureStatus status) => status switch
    {
        FigureStatus.Provisional => "provisional",
        FigureStatus.Missing => "missing",
        FigureStatus.Confidential => "confidential",
        _ => "final",
    };
}

/// <summary>The columns of the CSV files, in their order.</summary>
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
