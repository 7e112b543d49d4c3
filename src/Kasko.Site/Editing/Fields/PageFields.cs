using System.Collections.Immutable;
using Kasko.Site.Model;
using static Kasko.Site.Editing.Field;

namespace Kasko.Site.Editing.Fields;

/// <summary>The front matter of some kinds of pages.</summary>
/// <param name="Kinds">As written; <c>page</c> may be left out.</param>
/// <param name="Texts">What readers see, and its order in lists; written first.</param>
public sealed record PageFields(ImmutableArray<string> Kinds, ImmutableArray<Field> Texts)
{
    public static readonly Field Kind = Optional("kind", FieldType.Choice(PageKinds.Keys), ("Sidans slag", "Sivun laji"),
        ("Avgör hur sidan ser ut och vad den visar; en vanlig sida är page.", "Määrää, miltä sivu näyttää ja mitä se näyttää; tavallinen sivu on page.")).Shared;

    private static readonly Field Title = Required("title", FieldType.Name, ("Rubrik", "Otsikko"),
        ("Sidans namn, högst upp på sidan och i menyn.", "Sivun nimi, ylimpänä sivulla ja valikossa."));

    private static readonly Field Summary = Required("summary", new TextType { HasWords = true, Longest = SummaryLength.Longest, Advised = SummaryLength.Shown }, ("Sammanfattning", "Tiivistelmä"),
        ($"En mening på högst {SummaryLength.Shown} tecken. Den syns i sökresultat; använd inte samma på två sidor.", $"Yksi virke, enintään {SummaryLength.Shown} merkkiä. Se näkyy hakutuloksissa; älä käytä samaa kahdella sivulla."));

    private static readonly Field Order = Optional("order", FieldType.Whole, ("Ordning", "Järjestys"),
        ("Platsen i listor. Utan den ordnas sidorna efter rubrik, nyheter efter datum.", "Paikka luetteloissa. Ilman sitä sivut ovat otsikon mukaan, uutiset päivän mukaan.")).Shared;

    private static readonly Field Number = Required("number", FieldType.Whole, ("Nummer", "Numero"),
        ("Numret i strategin, från 1.", "Numero strategiassa, alkaen 1:stä.")).Shared;

    /// <summary>What every kind of page may say about itself; written last.</summary>
    public static readonly ImmutableArray<Field> Rest =
    [
        Optional("slug", FieldType.Text, ("Del av adressen", "Osoitteen osa"),
            ("Sidans del av adressen, till exempel smidig-verksamhet. Utan den görs den av rubriken.", "Sivun osa osoitteesta, esimerkiksi sujuva-toiminta. Ilman sitä se tehdään otsikosta.")),
        Optional("translation", FieldType.Choice(TranslationStates.Keys, ("inofficiell", "epävirallinen"), ("godkänd", "hyväksytty")), ("Översättning", "Käännös"),
            ("Bara på en översatt sida: har kommunen godkänt texten?", "Vain käännetyllä sivulla: onko kunta hyväksynyt tekstin?")),
        Optional("translation_date", FieldType.Date, ("Översättningen godkänd", "Käännös hyväksytty"),
            ("Dagen då kommunen godkände översättningen.", "Päivä, jona kunta hyväksyi käännöksen.")),
        Optional("translated_from", FieldType.Text, ("Översatt från", "Käännetty tekstistä"),
            ("De tio tecknen efter translated_from som granskningen ger, när översättningen säger detsamma som originalet.", "Ne kymmenen merkkiä translated_from-kohdan jälkeen, jotka tarkistus antaa, kun käännös sanoo saman kuin alkuteksti.")),
        Optional("changed", FieldType.Date, ("Ändrad", "Muutettu"),
            ("Dagen då originalets text senast ändrades.", "Päivä, jona alkuteksti viimeksi muuttui.")),
        Optional("original", FieldType.Language, ("Originalets språk", "Alkutekstin kieli"),
            ("Om det inte är webbplatsens första språk.", "Jos se ei ole sivuston ensimmäinen kieli.")).Shared,
        Optional("draft", FieldType.Flag, ("Utkast", "Luonnos"),
            ("Ett utkast publiceras inte.", "Luonnosta ei julkaista.")).Shared,
        .. ScheduleFields.All.Select(field => field.Shared),
        Optional("aliases", FieldType.Texts, ("Tidigare adresser", "Aiemmat osoitteet"),
            ("Adresser som sidan har haft, till exempel sv/gammalt-namn/; de leder hit.", "Osoitteet, jotka sivulla on ollut, esimerkiksi fi/vanha-nimi/; ne johtavat tänne.")),
        Optional("allow", new PairsType(FieldType.Text), ("Tillåtna avvikelser", "Sallitut poikkeamat"),
            ("Regelns namn, och varför sidan får avvika från den.", "Säännön nimi ja syy, miksi sivu saa poiketa siitä.")),
    ];

    public static readonly PageFields Goal = new([PageKind.Goal.Key()],
    [
        Title,
        Optional("list_title", FieldType.Name, ("Namn i listan", "Nimi luettelossa"),
            ("Målets namn i listan över mål, om det är ett annat. På båda språken eller inget.", "Tavoitteen nimi tavoitteiden luettelossa, jos se on toinen. Molemmilla kielillä tai ei kummallakaan.")),
        Summary,
        Number,
        Order,
        Optional("benefit", FieldType.Name, ("Nytta", "Hyöty"),
            ("En mening om målets nytta, så som strategin säger den. På båda språken eller inget.", "Virke tavoitteen hyödystä, niin kuin strategia sen sanoo. Molemmilla kielillä tai ei kummallakaan.")),
        Optional("in_brief", new TextType { IsLong = true, Longest = SummaryLength.LongestBrief }, ("Kort sagt", "Lyhyesti"),
            ($"Högst tre vardagliga meningar, {SummaryLength.LongestBrief} tecken. På båda språken eller inget.", $"Enintään kolme arkista virkettä, {SummaryLength.LongestBrief} merkkiä. Molemmilla kielillä tai ei kummallakaan.")),
    ]);

    public static readonly PageFields Value = new([PageKind.Value.Key()], [Title, Summary, Number, Order]);

    public static readonly PageFields News = new([PageKind.News.Key()],
    [
        Title,
        Summary,
        Required("date", FieldType.Date, ("Nyhetens dag", "Uutisen päivä"),
            ("Dagen som läsarna ser.", "Päivä, jonka lukijat näkevät.")).Shared,
        Order,
    ]);

    public static readonly PageFields Year = new([PageKind.Year.Key()],
    [
        Title,
        Summary,
        Required("year", new NumberType(IsWhole: true, PlausibleYears.First, PlausibleYears.Last), ("År", "Vuosi"),
            ("Året som sidan samlar, till exempel 2025.", "Vuosi, jonka sivu kokoaa, esimerkiksi 2025.")).Shared,
        Order,
    ]);

    /// <summary>All other kinds.</summary>
    public static readonly PageFields Others = new(
        [.. PageKinds.Keys.All.Except([.. Goal.Kinds, .. Value.Kinds, .. News.Kinds, .. Year.Kinds])], [Title, Summary, Order]);

    public static readonly ImmutableArray<PageFields> All = [Others, Goal, Value, News, Year];

    /// <summary>All keys in the order in which they are written, without the kind.</summary>
    public IEnumerable<Field> Fields => Texts.Concat(Rest);

    public static PageFields Of(PageKind kind) => All.First(fields => fields.Kinds.Contains(kind.Key()));
}
