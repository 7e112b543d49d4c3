using AngleSharp.Dom;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Measures;

/// <summary>The measures' pages and the follow-up table of the invented town.</summary>
[Collection(BuiltSites.Collection)]
public sealed class MeasurePageTests(BuiltSites sites)
{
    [Theory]
    [InlineData("sv/uppfoljning/invanarantalet/", "4 866 invånare: följer tidsplanen",
        "2025: 4 866 invånare, vid jämn utveckling 4 859", "Invånarantalet, Talludden 2015–2025 (invånare)",
        "Linjediagram från 4 967 (2015) till 4 866 (2025). Siffrorna står i tabellen.")]
    [InlineData("fi/seuranta/asukasmaara/", "4 866 asukasta: aikataulussa",
        "2025: 4 866 asukasta, tasaisella kehityksellä 4 859", "Asukasmäärä, Mäntyniemi 2015–2025 (asukasta)",
        "Viivakaavio: ensin 4 967 (2015), lopuksi 4 866 (2025). Luvut ovat taulukossa.")]
    public void The_page_and_its_chart_begin_with_what_they_show(string address, string finding, string title, string subtitle, string name)
    {
        var page = Page(address);

        Assert.Equal(finding, Text(page.QuerySelector("h1 + .lead")!));
        Assert.Equal(title, Text(page.QuerySelector("figure.chart figcaption h2")!));
        Assert.Equal(subtitle, Text(page.QuerySelector("figure.chart figcaption p")!));
        Assert.Equal(name, page.QuerySelector("figure.chart svg[role=img]")!.GetAttribute("aria-label")!.Replace('\u00A0', ' '));
    }

    [Fact]
    public void Every_title_of_a_chart_has_fifteen_words_at_most()
    {
        var titles = sites.Talludden.Pages.Values.SelectMany(page => page.QuerySelectorAll("figure.chart h2")).Select(Text).ToList();

        Assert.True(titles.Count >= 20);
        Assert.All(titles, title => Assert.InRange(title.Split(' ').Length, 3, 15));
    }

    [Fact]
    public void The_definition_is_shown_once()
    {
        var text = Text(Page("sv/uppfoljning/invanarantalet/").Body!);

        Assert.Equal(2, text.Split("Antalet personer som bor stadigvarande").Length);
    }

    [Theory]
    [InlineData("sv/uppfoljning/invanarantalet/", "2025 4 866 (prel.)", 11, 0)]
    [InlineData("sv/uppfoljning/arbetslosheten/", "september 2026 6,7 (prel.)", 24, 176)]
    public void The_table_begins_with_the_newest_figure_and_folds_the_oldest_of_a_long_series(string address, string first, int shown, int folded)
    {
        var tables = Page(address).QuerySelectorAll("table.observations").ToList();

        Assert.Equal(first, string.Join(' ', tables[0].QuerySelector("tbody tr")!.Children.Select(Text)));
        Assert.Equal(shown, tables[0].QuerySelectorAll("tbody tr").Length);
        Assert.Equal(folded, tables.Skip(1).Sum(table => table.QuerySelectorAll("tbody tr").Length));
        Assert.All(tables.Skip(1), table => Assert.Equal("DETAILS", table.ParentElement!.TagName));
    }

    [Fact]
    public void A_figure_and_its_period_are_apart_without_a_stylesheet_too() =>
        Assert.Equal("Utgångsläge 4 812 (2023)|Senaste uppgift 4 866 (2025, prel.)|Målnivå 5 000 (2031)",
            string.Join('|', Page("sv/uppfoljning/invanarantalet/").QuerySelectorAll(".strip > div").Take(3).Select(Text)));

    [Fact]
    public void A_target_level_that_was_lost_again_is_no_bad_news_ahead_of_the_schedule() =>
        Assert.Contains("Har nåtts tidigare, inte nu, men före tidsplanen", Text(Page("sv/uppfoljning/arbetslosheten/").QuerySelector(".strip .standing")!), StringComparison.Ordinal);

    [Theory]
    [InlineData("sv/uppfoljning/invanarantalet/", "Följer tidsplanen|Så räknas statusen ut|Andel av tiden som gått|25 %|Andel av vägen till målnivån|28,7 %|Värde vid jämn utveckling|4 859 invånare")]
    [InlineData("fi/seuranta/tyottomyysaste/", "Saavutettu aiemmin, ei nyt|Näin tilanne lasketaan|10,7|joulukuu 2023|6,7|syyskuu 2026|6,0|joulukuu 2031|34,4 %|85,1 %|Saavutti tavoitetason ensimmäisen kerran|huhtikuu 2026")]
    public void The_inputs_of_the_state_are_shown_beside_it(string address, string inputs)
    {
        var text = Text(Page(address).QuerySelector("main")!);

        Assert.All(inputs.Split('|'), input => Assert.Contains(input, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sv/uppfoljning/invanarantalet/", "CSV (|Excel (CSV, |JSON (|Diagrammet som bild (SVG, ", "data/residents-excel-sv.csv|data/residents-sv.svg", "kB)")]
    [InlineData("fi/seuranta/asukasmaara/", "CSV (|Excel (CSV, |JSON (|Kaavio kuvana (SVG, ", "data/residents-excel-fi.csv|data/residents-fi.svg", "kt)")]
    [InlineData("sv/uppfoljning/", "CSV (|Excel (CSV, |JSON (", "data/all-excel-sv.csv", "kB)")]
    public void The_figures_can_be_downloaded_by_links_with_format_and_size(string address, string texts, string files, string unit)
    {
        var links = Page(address).QuerySelector(".downloads")!.QuerySelectorAll("a").ToList();

        Assert.Equal(texts.Split('|').Length, links.Count);
        Assert.All(links.Zip(texts.Split('|')), pair => Assert.StartsWith(pair.Second, Text(pair.First), StringComparison.Ordinal));
        Assert.All(links, link => Assert.EndsWith(unit, Text(link), StringComparison.Ordinal));
        Assert.All(files.Split('|'), file => Assert.Contains(links, link => link.GetAttribute("href")!.EndsWith(file, StringComparison.Ordinal)));
        Assert.All(files.Split('|'), file => Assert.Contains(file, sites.Talludden.Files));
    }

    [Fact]
    public void The_figures_come_with_a_citation_to_copy() => Assert.Equal(
        "Talluddens stad: Invånarantalet 2015–2025. Källa: Talluddens stad, invånarregistret (påhittat), CC BY 4.0. https://talludden.example/sv/uppfoljning/invanarantalet/",
        Text(Page("sv/uppfoljning/invanarantalet/").QuerySelector(".citation")!));

    [Fact]
    public void A_measure_without_figures_offers_no_file_without_rows()
    {
        var measures = sites.Kasko.Pages.Where(page => page.Value.Body!.ClassList.Contains("kind-measure")).ToList();

        Assert.NotEmpty(measures);
        Assert.All(measures, page => Assert.Null(page.Value.QuerySelector(".downloads")));
        Assert.DoesNotContain(sites.Kasko.Files, file => file.EndsWith(".csv", StringComparison.Ordinal));
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

        Assert.Equal("Ingen mätare vald ännu", Text(Page("sv/uppfoljning/").QuerySelector(".without")!));
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
