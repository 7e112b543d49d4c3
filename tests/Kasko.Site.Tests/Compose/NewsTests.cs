using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using AngleSharp.Dom;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Compose;

/// <summary>News: pages with a date, which the page of their folder and the home page list.</summary>
public sealed class NewsTests
{
    [Fact]
    public async Task The_page_of_the_folder_lists_its_news_the_newest_first_with_date_title_and_summary()
    {
        using var site = await WithNews().Built();

        var list = site.Page("sv/nyheter/").QuerySelectorAll(".news");

        Assert.Equal(["Bryggan", "Skolan", "Torget", "Stranden"], list.Select(Title));
        Assert.Equal(["2026-09-02", "2026-06-16", "2026-06-16", "2025-12-31"], list.Select(item => item.QuerySelector("time")!.GetAttribute("datetime")));
        Assert.Equal("2 september 2026 Bryggan Om bryggan.", list[0].TextContent.Trim());
        Assert.Equal("2. syyskuuta 2026", site.Page("fi/uutiset/").QuerySelector(".news time")!.TextContent);
    }

    [Fact]
    public async Task The_home_page_shows_the_three_newest_of_the_whole_site_and_leads_to_the_rest()
    {
        using var site = await WithNews().Built();

        var shown = site.Page("sv/").QuerySelectorAll(".news");

        Assert.Equal(["Bryggan", "Skolan", "Torget", "Alla nyheter"], shown.Select(Title));
        Assert.Equal("nyheter/", shown[^1].QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty(site.Page("sv/om-strategin/").QuerySelectorAll(".news"));
    }

    [Fact]
    public async Task A_piece_of_news_says_when_it_was_published()
    {
        using var site = await WithNews().Built();

        var time = site.Page("fi/uutiset/laituri/").QuerySelector("main time")!;

        Assert.Equal(("2026-09-02", "Julkaistu 2. syyskuuta 2026"), (time.GetAttribute("datetime"), time.ParentElement!.TextContent));
        Assert.Equal("Publicerad 2 september 2026", site.Page("sv/nyheter/bryggan/").QuerySelector("main time")!.ParentElement!.TextContent);
        using var data = JsonDocument.Parse(site.Page("sv/nyheter/bryggan/").QuerySelector("script")!.TextContent);
        Assert.Equal(("NewsArticle", "2026-09-02"), (data.RootElement.GetProperty("@type").GetString(), data.RootElement.GetProperty("datePublished").GetString()));
    }

    [Theory]
    [InlineData("sv", "Bryggan", "Om bryggan.")]
    [InlineData("fi", "Laituri", "Laiturista.")]
    public async Task Who_follows_the_changes_gets_the_news_and_a_corrected_date_makes_no_second_entry(string language, string title, string summary)
    {
        using var site = await WithNews().Built();
        var before = Entry();
        foreach (var code in (string[])["sv", "fi"]) site.Replace($"content/news/pier.{code}.md", "2026-09-02", "2026-09-03");
        await site.Built();
        var after = Entry();

        Assert.Equal((summary, new DateOnly(2026, 9, 2)), (before.Summary.Text, DateOnly.FromDateTime(before.LastUpdatedTime.Date)));
        Assert.Equal((before.Id, new DateOnly(2026, 9, 3)), (after.Id, DateOnly.FromDateTime(after.LastUpdatedTime.Date)));

        SyndicationItem Entry()
        {
            using var xml = XmlReader.Create(new StringReader(site.Read($"{language}/feed.xml")));
            return SyndicationFeed.Load(xml).Items.Single(item => item.Title.Text == title);
        }
    }

    [Fact]
    public async Task News_that_waits_is_in_no_list_and_in_no_feed_before_its_day()
    {
        using var site = WithNews();
        foreach (var code in (string[])["sv", "fi"]) site.Replace($"content/news/pier.{code}.md", "date: 2026-09-02", "date: 2026-12-01\npublish_from: 2026-12-01");

        var run = await site.Build("--as-of", "2026-11-30");
        Assert.DoesNotContain("date-to-come", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Bryggan", site.Read("sv/nyheter/index.html") + site.Read("sv/index.html") + site.Read("sv/feed.xml"), StringComparison.Ordinal);

        await site.Built("--as-of", "2026-12-01");
        Assert.Equal("Bryggan", Title(site.Page("sv/nyheter/").QuerySelector(".news")!));
        Assert.Contains("Bryggan", site.Read("sv/feed.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date: 2026-09-02\n", "", "content/news/pier.sv.md:2:1: error missing-key: 'date' is missing. Add a line with the right day, as in 'date: 2026-01-31'.")]
    [InlineData("2026-09-02", "2.9.2026", "content/news/pier.sv.md:5:7: error not-a-date: Write the date as 2026-09-02, not '2.9.2026'.")]
    [InlineData("2026-09-02", "2026-09-31", "content/news/pier.sv.md:5:7: error not-a-date: 'date' must be a date that exists")]
    [InlineData("2026-09-02", "2026-09-03", "content/news/pier.fi.md:5:1: error different-dates: The news has another date than content/news/pier.sv.md. If that one is right, write 'date: 2026-09-03' here too.")]
    [InlineData("kind: news\n", "", "content/news/pier.sv.md:4:1: error unknown-key: Only news has 'date'. If this page is news, write 'kind: news'; otherwise remove the line.")]
    [InlineData("kind: news", "kind: nyhet", "content/news/pier.sv.md:2:7: error unknown-value: 'kind' cannot be 'nyhet'. Did you mean 'news'?")]
    public async Task A_wrong_date_is_reported_with_the_line_that_is_right(string before, string after, string problem)
    {
        using var site = WithNews().Replace("content/news/pier.sv.md", before, after);

        Assert.Contains(problem, (await site.Check("--language", "en")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_in_the_future_is_reported_with_both_lines_that_may_be_meant()
    {
        using var site = WithNews();
        foreach (var code in (string[])["sv", "fi"]) site.Replace($"content/news/pier.{code}.md", "2026-09-02", "2062-09-02");

        var run = await site.Check("--as-of", "2026-11-29", "--language", "en");

        Assert.Contains("content/news/pier.sv.md:5:1: warning date-to-come: The date of the news is 2062-09-02, which is in the future.", run.Error, StringComparison.Ordinal);
        Assert.Contains("'publish_from: 2062-09-02'", run.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'date: 2026-09-02'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_page_of_the_folder_is_called_news_itself_the_message_says_what_to_change()
    {
        using var site = WithNews();
        foreach (var code in (string[])["sv", "fi"]) site.Replace($"content/news/index.{code}.md", "---\ntitle", "---\nkind: news\ndate: 2026-01-01\ntitle");

        var run = await site.Check("--language", "en");

        Assert.Contains("content/news/pier.sv.md:3:8: warning news-without-section: No page lists this news, because the page above it, content/news/index.sv.md, is news itself.", run.Error, StringComparison.Ordinal);
    }

    private static string Title(IElement item) => item.QuerySelector("a")!.TextContent;

    private static TestSite WithNews()
    {
        var site = TestSite.Small()
            .Write("content/news/index.sv.md", "---\ntitle: Nyheter\nsummary: Vad som är på gång i staden.\n---\n\nHär är nyheterna.\n")
            .Write("content/news/index.fi.md", "---\ntitle: Uutiset\nsummary: Mitä kaupungissa on tekeillä.\ntranslation: unofficial\n---\n\nTässä ovat uutiset.\n");
        Add("shore", "2025-12-31", "Stranden", "Om stranden.", "Ranta", "Rannasta.");
        Add("school", "2026-06-16", "Skolan", "Om skolan.", "Koulu", "Koulusta.");
        Add("pier", "2026-09-02", "Bryggan", "Om bryggan.", "Laituri", "Laiturista.");
        Add("square", "2026-06-16", "Torget", "Om torget.", "Tori", "Torista.");
        return site;

        void Add(string name, string date, string swedish, string inSwedish, string finnish, string inFinnish) => site
            .Write($"content/news/{name}.sv.md", $"---\nkind: news\ntitle: {swedish}\nsummary: {inSwedish}\ndate: {date}\n---\n")
            .Write($"content/news/{name}.fi.md", $"---\nkind: news\ntitle: {finnish}\nsummary: {inFinnish}\ndate: {date}\ntranslation: unofficial\n---\n");
    }
}
