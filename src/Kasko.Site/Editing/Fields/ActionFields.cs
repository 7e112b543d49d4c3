using System.Collections.Immutable;
using Kasko.Site.Model;
using static Kasko.Site.Editing.Field;

namespace Kasko.Site.Editing.Fields;

/// <summary>The keys of <c>content/actions/ID.yml</c>.</summary>
public static class ActionFields
{
    private static readonly FieldType Report = FieldType.Section(
        Required("period", FieldType.Time, ("Period", "Ajanjakso"), ("Året 2026, halvåret 2026-H1, kvartalet 2026-Q1 eller månaden 2026-01.", "Vuosi 2026, puolivuosi 2026-H1, neljännes 2026-Q1 tai kuukausi 2026-01.")),
        Required("text", FieldType.In(new TextType { HasWords = true, IsLong = true }), ("Text", "Teksti"), ("Hur det gick, i en mening eller två.", "Miten edettiin, virkkeellä tai kahdella.")));

    /// <summary>In the order in which they are written.</summary>
    public static readonly ImmutableArray<Field> All =
    [
        Required("title", FieldType.In(FieldType.Name), ("Namn", "Nimi"), ("Åtgärdens namn på båda språken.", "Toimenpiteen nimi molemmilla kielillä.")),
        Required("description", FieldType.In(new TextType { HasWords = true, IsLong = true }), ("Beskrivning", "Kuvaus"), ("Vad som görs.", "Mitä tehdään.")),
        Optional("goals", FieldType.Texts, ("Mål", "Tavoitteet"), ("Målens sidor, till exempel goals/services.", "Tavoitteiden sivut, esimerkiksi goals/services.")),
        Optional("measures", FieldType.Texts, ("Ska påverka", "Vaikuttaa mittariin"), ("Mätarnas filnamn utan .yml, till exempel residents.", "Mittarien tiedostonimet ilman päätettä .yml, esimerkiksi residents.")),
        Optional("owner", FieldType.In(FieldType.Text), ("Ansvarig enhet", "Vastuuyksikkö"), ("En enhet, inte en person.", "Yksikkö, ei henkilö.")),
        Optional("start", FieldType.Time, ("Börjar", "Alkaa"), ("Ett år 2026, halvår 2026-H1, kvartal 2026-Q1, månad 2026-01 eller en dag 2026-01-31.", "Vuosi 2026, puolivuosi 2026-H1, neljännes 2026-Q1, kuukausi 2026-01 tai päivä 2026-01-31.")),
        Optional("end", FieldType.Time, ("Klar senast", "Valmis viimeistään"), ("Skrivs som början. När tiden har gått ut säger webbplatsen det.", "Kirjoitetaan kuten alku. Kun määräaika on mennyt, sivusto kertoo sen.")),
        Required("status", FieldType.Choice(ActionStatuses.Keys, ("ej påbörjad", "ei aloitettu"), ("pågår", "käynnissä"), ("försenad", "myöhässä"), ("genomförd", "toteutettu"), ("slopad", "luovuttu")), ("Läge", "Tila"), ("Hur långt åtgärden har kommit.", "Miten pitkällä toimenpide on.")),
        Required("status_date", FieldType.Date, ("Lägets datum", "Tilan päivä"), ("Dagen då läget blev detta.", "Päivä, jona tilasta tuli tämä.")),
        Optional("reason", FieldType.In(new TextType { IsLong = true }), ("Orsak", "Syy"), ("Behövs när åtgärden är försenad eller slopad.", "Tarvitaan, kun toimenpide on myöhässä tai siitä on luovuttu.")),
        Optional("reports", new ListType(Report), ("Så har det gått", "Näin on edetty"), ("En kort text för varje period.", "Lyhyt teksti kultakin ajanjaksolta.")),
        Optional("draft", FieldType.Flag, ("Utkast", "Luonnos"), ("Ett utkast publiceras inte.", "Luonnosta ei julkaista.")),
    ];
}
