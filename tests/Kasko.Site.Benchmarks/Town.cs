using System.Globalization;
using System.Text;

namespace Kasko.Site.Benchmarks;

/// <summary>
/// The texts of an invented town: realistic pages with headings, lists, a table, links, figures and some pictures. The
/// same for the same number, on every machine.
/// </summary>
/// <param name="Figure">A measure's figure in the generator's notation.</param>
/// <param name="Link">The address of another page of the same section, given the page's number.</param>
/// <param name="Picture">The address of a section's picture, given the section's number.</param>
internal sealed record Town(string Language, Func<int, string> Figure, Func<int, string> Link, Func<int, string> Picture)
{
    public const int PagesInSection = 25;

    private static readonly string[] SwedishSubjects =
    [
        "Staden", "Skolan i centrum", "Biblioteket", "Hamnen vid kajen", "Byggnadstillsynen", "Ungdomsgården", "Vattenverket",
        "Hemvården", "Näringslivstjänsten", "Kulturhuset", "Daghemmet på backen", "Idrottshallen",
    ];

    private static readonly string[] SwedishDeeds =
    [
        "ordnar sin service nära invånarna under hela året", "tar emot önskemål och svarar på dem inom två veckor",
        "förnyar lokalerna tillsammans med föreningarna", "håller öppet längre på vardagar än tidigare",
        "berättar för familjerna om vad som förändras i höst", "minskar sin energianvändning steg för steg",
        "samarbetar med grannkommunerna om transporterna", "följer upp resultaten och visar dem för alla",
        "erbjuder handledning åt dem som behöver mera stöd", "bygger ut gångvägarna mellan stadsdelarna",
    ];

    private static readonly string[] SwedishReasons =
    [
        "eftersom vardagen ska vara smidig", "så att ingen lämnas utanför", "när budgeten tillåter det",
        "för att barnen ska trivas", "som fullmäktige har beslutat", "utan att avgifterna höjs",
        "därför att havet är nära", "trots att vintern är lång",
    ];

    private static readonly string[] FinnishSubjects =
    [
        "Kaupunki", "Keskustan koulu", "Kirjasto", "Laiturin satama", "Rakennusvalvonta", "Nuorisotila", "Vesilaitos",
        "Kotihoito", "Elinkeinopalvelu", "Kulttuuritalo", "Mäen päiväkoti", "Liikuntahalli",
    ];

    private static readonly string[] FinnishDeeds =
    [
        "järjestää palvelunsa lähellä asukkaita koko vuoden ajan", "ottaa vastaan toiveita ja vastaa niihin kahdessa viikossa",
        "uudistaa tilojaan yhdessä yhdistysten kanssa", "pitää ovensa auki arkisin pidempään kuin ennen",
        "kertoo perheille siitä, mikä muuttuu syksyllä", "vähentää energiankulutustaan askel askeleelta",
        "tekee kuljetuksissa yhteistyötä naapurikuntien kanssa", "seuraa tuloksia ja näyttää ne kaikille",
        "tarjoaa ohjausta niille, jotka tarvitsevat enemmän tukea", "rakentaa kävelyteitä kaupunginosien välille",
    ];

    private static readonly string[] FinnishReasons =
    [
        "koska arjen pitää olla sujuvaa", "jotta kukaan ei jää ulkopuolelle", "kun talousarvio sen sallii",
        "jotta lapset viihtyvät", "kuten valtuusto on päättänyt", "ilman että maksut nousevat",
        "sillä meri on lähellä", "vaikka talvi on pitkä",
    ];

    private bool IsSwedish => Language == "sv";

    public string Title(int page) => IsSwedish ? $"Åtgärd {page} i planen" : $"Suunnitelman toimi {page}";

    public string Summary(int page) => IsSwedish ? $"Vad staden gör med åtgärd {page}, och varför." : $"Mitä kaupunki tekee toimessa {page}, ja miksi.";

    public string SectionTitle(int section) => IsSwedish ? $"Verksamhetsområde {section}" : $"Toimiala {section}";

    public string SectionSummary(int section) => IsSwedish ? $"Åtgärderna inom område {section}." : $"Toimialan {section} toimet.";

    public string MeasureTitle(int measure) => IsSwedish ? $"Deltagare i verksamhet {measure}" : $"Toiminnan {measure} osallistujat";

    /// <summary>A page's Markdown, about 3 KB.</summary>
    public string Body(int page, int lastPage)
    {
        var text = new StringBuilder();
        var sentence = page * 7;
        Paragraph(text, ref sentence, 4);
        for (var part = 1; part <= 3; part++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {(IsSwedish ? "Del" : "Osa")} {part}: {Subject(page + (part * 5))}\n\n");
            Paragraph(text, ref sentence, 5);
            if (part == 1) List(text, ref sentence);
            if (part == 2) Table(text, page);
            if (part == 3 && page % 5 == 0) text.Append(CultureInfo.InvariantCulture, $"![{(IsSwedish ? "En båt vid bryggan" : "Vene laiturissa")}]({Picture(page / PagesInSection)})\n\n");
            Paragraph(text, ref sentence, 3);
        }

        var next = page % PagesInSection == PagesInSection - 1 || page == lastPage ? page / PagesInSection * PagesInSection : page + 1;
        text.Append(IsSwedish ? $"I fjol var {Figure(page)} med. Läs mer om [nästa åtgärd]({Link(next)}).\n" : $"Viime vuonna mukana oli {Figure(page)}. Lue lisää [seuraavasta toimesta]({Link(next)}).\n");
        return text.ToString();
    }

    private string Subject(int number) => IsSwedish ? SwedishSubjects[number % SwedishSubjects.Length] : FinnishSubjects[number % FinnishSubjects.Length];

    private string Sentence(int number) => IsSwedish
        ? $"{Subject(number)} {SwedishDeeds[number * 3 % SwedishDeeds.Length]}, {SwedishReasons[number * 5 % SwedishReasons.Length]}."
        : $"{Subject(number)} {FinnishDeeds[number * 3 % FinnishDeeds.Length]}, {FinnishReasons[number * 5 % FinnishReasons.Length]}.";

    private void Paragraph(StringBuilder text, ref int sentence, int length)
    {
        for (var i = 0; i < length; i++) text.Append(Sentence(sentence++)).Append(i == length - 1 ? "\n\n" : " ");
    }

    private void List(StringBuilder text, ref int sentence)
    {
        for (var i = 0; i < 4; i++) text.Append("- ").Append(Sentence(sentence++)).Append('\n');
        text.Append('\n');
    }

    private void Table(StringBuilder text, int page)
    {
        text.Append(IsSwedish ? "Tabell: Åtgärdens kostnader\n\n| År | Platser | Kostnad |\n" : "Taulukko: Toimen kustannukset\n\n| Vuosi | Paikkoja | Kustannus |\n");
        text.Append("| --- | ---: | ---: |\n");
        for (var year = 2024; year < 2030; year++)
            text.Append(CultureInfo.InvariantCulture, $"| {year} | {(page * 13 % 90) + (year % 7)} | {(page * 17 % 800) + (year % 11)} € |\n");
        text.Append('\n');
    }
}
