using AngleSharp.Dom;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Measures;

/// <summary>The measures' pages and the follow-up table of the invented town.</summary>
[Collection(BuiltSites.Collection)]
public sealed class MeasurePageTests(BuiltSites sites)
{
    [Theory]
    [InlineData("sv/uppfoljning/invanarantalet/", "Diagram: Invånarantalet",
        "Senaste uppgift: 4 866 invånare (2025, preliminär uppgift). Det följer tidsplanen: vid jämn utveckling skulle värdet nu vara 4 859 invånare.")]
    [InlineData("fi/seuranta/asukasmaara/", "Kaavio: Asukasmäärä",
        "Uusin tieto: 4 866 asukasta (2025, ennakkotieto). Kehitys on aikataulussa: tasaisessa kehityksessä arvo olisi nyt 4 859 asukasta.")]
    public void The_chart_is_beside_the_table_and_has_a_description(string address, string name, string finding)
    {
        var page = Page(address);
        var picture = page.QuerySelector("figure.chart svg[role=img]")!;

        Assert.Equal(name, picture.GetAttribute("aria-label"));
        Assert.Equal(finding, Text(page.GetElementById(picture.GetAttribute("aria-describedby")!)!));
        Assert.Equal(11, page.QuerySelectorAll(".series > div + div tbody tr").Length);
    }

    [Theory]
    [InlineData("sv/uppfoljning/invanarantalet/", "Följer tidsplanen|Så räknas statusen ut|Utgångsläge (invånare)|4 812|2023|4 866|2025|5 000|2031|Andel av tiden som gått|25 %|Andel av vägen till målnivån|28,7 %|Värde vid jämn utveckling|4 859 invånare")]
    [InlineData("fi/seuranta/tyottomyysaste/", "Saavutettu aiemmin, ei nyt, mutta aikataulua edellä|Näin tilanne lasketaan|10,7|joulukuu 2023|6,7|syyskuu 2026|6,0|joulukuu 2031|34,4 %|85,1 %|Saavutti tavoitetason ensimmäisen kerran|huhtikuu 2026")]
    public void The_inputs_of_the_state_are_shown_beside_it(string address, string inputs)
    {
        var text = Text(Page(address).QuerySelector("main")!);

        Assert.All(inputs.Split('|'), input => Assert.Contains(input, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sv/uppfoljning/invanarantalet/", "Ladda ner som CSV: Invånarantalet (CSV, |Ladda ner för Excel: Invånarantalet (CSV, |Ladda ner som JSON: Invånarantalet (JSON, ", "data/residents-excel-sv.csv", "kB)")]
    [InlineData("fi/seuranta/asukasmaara/", "Lataa CSV-tiedostona: Asukasmäärä (CSV, |Lataa Exceliä varten: Asukasmäärä (CSV, |Lataa JSON-tiedostona: Asukasmäärä (JSON, ", "data/residents-excel-fi.csv", "kt)")]
    [InlineData("sv/uppfoljning/", "Ladda ner som CSV: Alla mätare (CSV, |Ladda ner för Excel: Alla mätare (CSV, |Ladda ner som JSON: Alla mätare (JSON, ", "data/all-excel-sv.csv", "kB)")]
    public void The_figures_can_be_downloaded_by_links_with_format_and_size(string address, string texts, string excel, string unit)
    {
        var links = Page(address).QuerySelectorAll(".downloads a").Take(3).ToList();

        Assert.All(links.Zip(texts.Split('|')), pair => Assert.StartsWith(pair.Second, Text(pair.First), StringComparison.Ordinal));
        Assert.All(links, link => Assert.EndsWith(unit, Text(link), StringComparison.Ordinal));
        Assert.EndsWith(excel, links[1].GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains(excel, sites.Talludden.Files);
    }

    [Theory]
    [InlineData("sv/uppfoljning/invanarantalet/", "Senaste ändring", "Tidigare 4 839 invånare (2024), nu 4 866 invånare (2025, preliminär uppgift).")]
    [InlineData("fi/seuranta/osalliseksi-itsensa-kokevat-asukkaat/", "Viimeisin muutos", "Aiemmin 39 prosenttia (2024), nyt 41 prosenttia (2025).")]
    public void The_page_says_what_changed_last(string address, string heading, string change)
    {
        var term = Page(address).QuerySelectorAll("dt").Single(term => Text(term) == heading);

        Assert.Equal(change, Text(term.NextElementSibling!));
    }

    [Fact]
    public void A_measure_without_a_recent_figure_shows_when_the_next_one_is_due() =>
        Assert.Contains("Nästa uppdatering: senast den 31 december 2027", Text(Page("sv/uppfoljning/foretag-med-verksamhet-i-staden/").QuerySelector("main")!), StringComparison.Ordinal);

    [Theory]
    [InlineData("sv/uppfoljning/invanarantalet/", "Källa", "(annan webbplats) Uppdaterad den 27 mars 2026 Uppdateras varje år Nästa uppdatering: senast den 27 mars 2027")]
    [InlineData("fi/seuranta/asukasmaara/", "Lähde", "(toinen sivusto) Päivitetty 27. maaliskuuta 2026 Päivitetään vuosittain Seuraava päivitys: viimeistään 27. maaliskuuta 2027")]
    public void The_next_due_date_follows_from_the_date_that_the_source_was_updated(string address, string heading, string words)
    {
        var term = Page(address).QuerySelectorAll("dt").Single(term => Text(term) == heading);

        Assert.EndsWith(words, string.Join(' ', term.NextElementSibling!.ChildNodes.Select(Text).Where(text => text.Length > 0)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv/uppfoljning/invanarantalet/", "https://example.org/sv/residents")]
    [InlineData("fi/seuranta/asukasmaara/", "https://example.org/fi/residents")]
    public void The_source_is_linked_in_the_readers_own_language(string address, string source) =>
        Assert.NotNull(Page(address).QuerySelector($"dd a[href='{source}']"));

    [Theory]
    [InlineData("sv/", "där 4 866 invånare (preliminär uppgift) delar på en strand")]
    [InlineData("fi/", "Sen 4 866 asukasta (ennakkotieto) jakavat rannan")]
    public void A_provisional_figure_in_a_sentence_is_marked_too(string address, string words) =>
        Assert.Contains(words, Text(Page(address).QuerySelector("main")!), StringComparison.Ordinal);

    [Fact]
    public void The_invented_town_shows_every_state()
    {
        var shown = Page("sv/uppfoljning/").QuerySelectorAll("tbody .state").Select(state => state.ClassList[1]).Distinct();

        Assert.Equal("Ingen mätare vald ännu (1)", Text(Page("sv/uppfoljning/").QuerySelector(".without")!));
        Assert.Equal(Enum.GetValues<Model.MeasureState>().Except([Model.MeasureState.NoMeasure]).Select(state => Model.MeasureStates.Key(state)).Order(), shown.Order());
    }

    [Theory]
    [InlineData("one result", "invanare-som-kanner-sig-delaktiga", 2, 1)]
    [InlineData("equal values", "elever-per-larare-i-grundskolan", 6, 1)]
    [InlineData("negative values", "flyttningsnettot", 11, 2)]
    [InlineData("gaps", "foretag-med-verksamhet-i-staden", 6, 2)]
    [InlineData("two hundred values", "arbetslosheten", 2, 1)]
    public void The_invented_town_shows_every_shape_of_a_chart(string shape, string measure, int dots, int lines)
    {
        var chart = Page($"sv/uppfoljning/{measure}/").QuerySelector("figure.chart .chart-lines")!;

        Assert.True(dots == Marks(chart, "chart-dot"), $"{shape}: {Marks(chart, "chart-dot")} dots");
        Assert.True(lines == Marks(chart, "chart-line"), $"{shape}: {Marks(chart, "chart-line")} lines");
    }

    private IDocument Page(string address) => sites.Talludden.Pages[address + "index.html"];

    private static int Marks(IElement chart, string name) =>
        chart.QuerySelector("." + name)!.GetAttribute("d")!.Count(letter => letter == 'M');

    /// <summary>As read: without soft hyphens, and with all white space as single spaces.</summary>
    private static string Text(INode node) =>
        string.Join(' ', node.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
