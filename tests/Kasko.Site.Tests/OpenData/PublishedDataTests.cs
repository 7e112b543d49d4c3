using System.ServiceModel.Syndication;
using System.Xml;
using Kasko.Site.Tests.Sites;
using NJsonSchema;

namespace Kasko.Site.Tests.OpenData;

/// <summary>The open data and the feeds as they are published.</summary>
[Collection(BuiltSites.Collection)]
public sealed class PublishedDataTests(BuiltSites sites)
{
    [Theory]
    [InlineData("kasko")]
    [InlineData("talludden")]
    [InlineData("small")]
    public async Task Every_file_of_measures_is_valid_by_the_published_schema(string name)
    {
        var site = sites.Find(name);
        var schema = await JsonSchema.FromJsonAsync(site.Text("data/schema.json"));
        var files = site.Files.Where(file => file.StartsWith("data/", StringComparison.Ordinal) && file.EndsWith(".json", StringComparison.Ordinal))
            .Except(["data/schema.json", "data/datapackage.json", "data/actions.json", "data/actions-schema.json"]).ToList();

        Assert.Contains("data/all.json", files);
        Assert.All(files, file => Assert.Empty(schema.Validate(site.Text(file))));
    }

    [Fact]
    public void Every_page_links_to_the_feed_of_its_language()
    {
        foreach (var (path, page) in sites.Talludden.Pages.Where(page => page.Key.EndsWith("/index.html", StringComparison.Ordinal)))
        {
            var language = page.DocumentElement.GetAttribute("lang");
            var expected = $"https://site.example/{language}/feed.xml";
            var link = page.QuerySelector("link[rel=alternate][type='application/atom+xml']")!;

            Assert.Equal(expected, Absolute(path, link.GetAttribute("href")!));
        }
    }

    [Theory]
    [InlineData("sv", "Ändringar: Talluddens stadsstrategi 2024–2031",
        "Invånarantalet: Senaste uppgift: 4 866 invånare (2025, preliminär uppgift).|Strategin: Senast översedd den 15 juni 2026|Tillgänglighetsutlåtande: Upprättat den 1 september 2026")]
    [InlineData("fi", "Muutokset: Mäntyniemen kaupunkistrategia 2024–2031",
        "Asukasmäärä: Uusin tieto: 4 866 asukasta (2025, ennakkotieto).|Palaute: Kaupunki on hyväksynyt tämän käännöksen 19. tammikuuta 2026.")]
    public void The_feed_has_figures_decisions_and_translations_with_their_dates(string language, string title, string changes)
    {
        using var xml = XmlReader.Create(new StringReader(sites.Talludden.Text($"{language}/feed.xml")));
        var feed = SyndicationFeed.Load<SyndicationFeed>(xml);
        var entries = feed.Items.Select(item => $"{item.Title.Text}: {item.Summary.Text}".Replace('\u00A0', ' ')).ToList();

        Assert.Equal(title, feed.Title.Text);
        Assert.All(changes.Split('|'), change => Assert.Contains(change, entries));
        Assert.Equal(entries.Count, feed.Items.Select(item => item.Id).Distinct().Count());
        Assert.All(feed.Items, item => Assert.Contains(item.Links.Single().Uri.AbsolutePath[1..] + "index.html", sites.Talludden.Files));
    }

    [Fact]
    public void Without_any_date_there_is_no_feed_and_no_link_to_one()
    {
        Assert.DoesNotContain(sites.Kasko.Files, file => file.EndsWith("feed.xml", StringComparison.Ordinal));
        Assert.All(sites.Kasko.Pages.Values, page => Assert.Null(page.QuerySelector("a[href$='feed.xml'], link[href$='feed.xml']")));
    }

    [Fact]
    public async Task A_figure_and_a_page_are_dated_by_the_day_they_are_published()
    {
        using var site = await TestSite.Small()
            .Replace("content/measures/residents.yml", "{period: 2024, value: 1234}", "{period: 2024, value: 1234, publish_from: 2025-03-27}")
            .Replace("content/goals/school.sv.md", "kind: goal", "kind: goal\npublish_from: 2026-02-03")
            .Replace("content/goals/school.fi.md", "kind: goal", "kind: goal\npublish_from: 2026-02-03").Built();
        var feed = site.Read("sv/feed.xml");

        Assert.Matches(@"data/residents.json#sv-2024</id>\s*<title>Invånare i Lillvik</title>\s*<updated>2025-03-27T00:00:00\+02:00<", feed);
        Assert.Matches(@"sv/feed.xml#goals/school-published-2026-02-03</id>", feed);
    }

    private static string Absolute(string from, string href) => new Uri(new Uri("https://site.example/" + from), href).AbsoluteUri;
}
