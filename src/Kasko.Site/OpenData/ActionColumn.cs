using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>The columns of the tables of actions.</summary>
internal static class ActionColumn
{
    public static readonly Column Id = new("action", new("Åtgärdens nyckel", "Toimenpiteen tunnus", "Key of the action")) { IsRequired = true };
    public static readonly Column Title = new("title", new("Åtgärd", "Toimenpide", "Action"));
    public static readonly Column Description = new("description", new("Beskrivning", "Kuvaus", "Description"));
    public static readonly Column Goals = new("goals", new("Mål", "Tavoitteet", "Goals"));
    public static readonly Column Measures = new("measures", new("Mätare", "Mittarit", "Measures"));
    public static readonly Column Owner = new("owner", new("Ansvarig enhet", "Vastuuyksikkö", "Responsible unit"));
    public static readonly Column Start = new("start", new("Börjar", "Alkaa", "Begins"));
    public static readonly Column End = new("end", new("Klar senast", "Valmis viimeistään", "To be done by"));
    public static readonly Column Status = new("status", new("Läge", "Tila", "Status"));
    public static readonly Column StatusDate = new("status_date", new("Lägets datum", "Tilan päivä", "Date of the status")) { Type = "date", IsRequired = true };
    public static readonly Column Overdue = new("overdue", new("Tiden har gått ut", "Määräaika on mennyt", "Past its time")) { Type = "boolean" };
    public static readonly Column Reason = new("reason", new("Orsak", "Syy", "Reason"));

    /// <summary>Those of the file for programs, in order.</summary>
    public static ImmutableArray<Column> ForPrograms(SiteLanguages languages) =>
    [
        Id, .. Title.InEach(languages), .. Description.InEach(languages), Goals, Measures, .. Owner.InEach(languages),
        Start, End, Status, StatusDate, Overdue, .. Reason.InEach(languages),
    ];

    /// <summary>Those of the file for Excel, in order.</summary>
    public static readonly ImmutableArray<Column> ForExcel = [Title, Description, Goals, Measures, Owner, Start, End, Status, StatusDate, Overdue, Reason];
}
