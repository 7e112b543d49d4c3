using System.Net;
using AngleSharp.Dom;
using Kasko.Site.Preview;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>Viewing a site while it is edited, without building it.</summary>
public sealed class LivePreviewTests
{
    private const string Goal = "content/goals/harbour.sv.md";
    private const string GoalAddress = "sv/strategiska-mal/en-livlig-hamn/";

    [Fact]
    public async Task A_page_is_shown_without_a_build_and_nothing_is_written()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);

        var page = await serving.Document("sv/varden/");

        Assert.Equal("Värden", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("No problems on this page.", page.QuerySelector("#kasko-preview .bar > span")!.TextContent);
        Assert.False(Directory.Exists(site.Public));
    }

    [Theory]
    [InlineData("sitemap.xml", "text/xml; charset=utf-8")]
    [InlineData("files/goals/mooring-fees.csv", "text/csv; charset=utf-8")]
    [InlineData("_preview/preview.js", "text/javascript; charset=utf-8")]
    [InlineData("", "text/html; charset=utf-8")]
    public async Task Every_kind_of_file_is_shown_as_what_it_is(string address, string type)
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);

        using var answer = await serving.Browser.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task The_search_has_its_index_and_may_run_its_script_beside_that_of_the_preview()
    {
        using var site = TestSite.WithProgramsTheme();
        await using var serving = await Serving.Start(site.Root);

        var page = await serving.Document("sv/sok/");
        var index = page.QuerySelector("[data-index]")!.GetAttribute("data-index")!.TrimStart('.', '/');
        using var answer = await serving.Browser.GetAsync(new Uri(index, UriKind.Relative));

        Assert.Contains("\"Värden\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Matches("; script-src 'self' 'sha256-[^']+';", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!);
    }

    [Fact]
    public async Task An_address_without_its_slash_leads_to_the_page_and_an_unknown_one_to_the_not_found_page()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);

        Assert.Equal("Värden", (await serving.Document("sv/varden")).QuerySelector("h1")!.TextContent);
        using var lost = await serving.Browser.GetAsync(new Uri("fi/ei-ole/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        Assert.Contains("<h1>Sivua ei löytynyt</h1>", await lost.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_page_is_announced_and_shown()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);
        await using var events = await PreviewEvents.Open(serving);

        site.Replace(Goal, "Bryggan lagas", "Bryggan målas");

        await events.Next();
        Assert.Contains("Bryggan målas", await serving.Page(GoalAddress), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_saved_by_renaming_another_file_over_it_is_shown()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);
        await using var events = await PreviewEvents.Open(serving);

        site.Write("content/goals/.harbour.sv.md.new", File.ReadAllText(Path.Join(site.Root, Goal)).Replace("Bryggan lagas", "Bryggan målas", StringComparison.Ordinal));
        File.Move(Path.Join(site.Root, "content/goals/.harbour.sv.md.new"), Path.Join(site.Root, Goal), overwrite: true);

        await serving.Until(GoalAddress, page => page.Body!.TextContent.Contains("Bryggan målas", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_storm_of_changes_is_few_reloads_and_the_last_one_counts()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);
        await using var events = await PreviewEvents.Open(serving);

        var page = File.ReadAllText(Path.Join(site.Root, Goal));
        for (var change = 1; change <= 200; change++) site.Write(Goal, page.Replace("Bryggan lagas", $"Brygga {change}.", StringComparison.Ordinal));

        await serving.Until(GoalAddress, shown => shown.Body!.TextContent.Contains("Brygga 200.", StringComparison.Ordinal));
        Assert.InRange(events.Count, 0, 20);
    }

    [Fact]
    public async Task Content_that_is_moved_away_and_back_is_watched_again()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);
        Directory.Move(Path.Join(site.Root, "content"), Path.Join(site.Root, "elsewhere"));
        await serving.Until(GoalAddress, page => page.QuerySelector("h1")?.TextContent is not "En livlig hamn");
        Directory.Move(Path.Join(site.Root, "elsewhere"), Path.Join(site.Root, "content"));
        await serving.Until(GoalAddress, page => page.QuerySelector("h1")?.TextContent is "En livlig hamn");

        site.Replace(Goal, "Bryggan lagas", "Bryggan målas");

        await serving.Until(GoalAddress, page => page.Body!.TextContent.Contains("Bryggan målas", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_problem_is_shown_on_its_page_with_its_line_and_counted_on_others_until_it_is_fixed()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root, "--language", "sv");

        site.Append(Goal, "\nLäs [mer](missing.sv.md).\n");

        var page = await serving.Until(GoalAddress, page => Problems(page).Length > 0);
        var panel = page.QuerySelector("#kasko-preview")!;
        Assert.Equal("sv", panel.GetAttribute("lang"));
        Assert.Equal("polite", panel.GetAttribute("aria-live"));
        Assert.Equal("Förhandsgranskning", panel.GetAttribute("aria-label"));
        Assert.Matches(@"^Fel .*missing\.sv\.md.* content/goals/harbour\.sv\.md, rad \d+Läs \[mer\]\(missing\.sv\.md\)\.$", Assert.Single(Problems(page)));
        var other = await serving.Document("sv/varden/");
        Assert.Empty(Problems(other));
        Assert.Equal("2 problem på andra sidor eller i andra filer", other.QuerySelector("#kasko-preview summary")!.TextContent);
        Assert.Equal($"/{GoalAddress}", other.QuerySelector("#kasko-preview details a")!.GetAttribute("href"));

        site.Replace(Goal, "\nLäs [mer](missing.sv.md).\n", "");

        await serving.Until(GoalAddress, page => Problems(page).Length == 0);
        Assert.Null((await serving.Document("sv/varden/")).QuerySelector("#kasko-preview summary"));
    }

    [Theory]
    [InlineData(Goal, "number: 1", "number: [")]
    [InlineData("site.yml", "languages: [sv, fi]", "languages: [sv, fi")]
    [InlineData("themes/plain/layouts/goal.html", "{{", "{{ for ")]
    [InlineData("themes/plain/i18n/sv.yml", ": ", ": [")]
    public async Task While_a_file_is_broken_the_last_good_page_stays_below_the_problem(string file, string right, string wrong)
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);
        await serving.Page(GoalAddress);

        site.Replace(file, right, wrong);

        var page = await serving.Until(GoalAddress, page => Problems(page).Any(problem => problem.Contains(file, StringComparison.Ordinal)));
        Assert.Equal("En livlig hamn", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Bryggan lagas", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        site.Replace(file, wrong, right);

        await serving.Until(GoalAddress, page => Problems(page).Length == 0);
    }

    [Fact]
    public async Task A_site_that_is_broken_from_the_start_is_shown_once_it_is_fixed()
    {
        using var site = TestSite.Small().Replace("site.yml", "languages: [sv, fi]", "languages: [sv, fi");
        await using var serving = await Serving.Start(site.Root);
        var page = await serving.Document("sv/varden/");
        Assert.Equal("This page cannot be shown yet", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(Problems(page), problem => problem.Contains("site.yml, line", StringComparison.Ordinal));

        site.Replace("site.yml", "languages: [sv, fi", "languages: [sv, fi]");

        await serving.Until("sv/varden/", page => page.QuerySelector("h1")?.TextContent is "Värden");
    }

    [Fact]
    public async Task Drafts_and_pages_to_come_are_shown_and_marked()
    {
        using var site = TestSite.Small();
        foreach (var language in (string[])["sv", "fi"])
        {
            site.Replace($"content/goals/harbour.{language}.md", "kind: goal\n", "kind: goal\ndraft: true\n");
            site.Replace($"content/goals/school.{language}.md", "kind: goal\n", "kind: goal\npublish_from: 2099-02-01\n");
        }

        await using var serving = await Serving.Start(site.Root, "--language", "fi");

        Assert.Equal(["Luonnos, jota ei julkaista"], Marks(await serving.Document(GoalAddress)));
        Assert.Equal(["Julkaistaan 1.2.2099 alkaen"], Marks(await serving.Document("sv/strategiska-mal/en-god-skola/")));
        Assert.Empty(Marks(await serving.Document("sv/varden/")));
    }

    [Fact]
    public async Task A_measure_that_is_a_draft_is_shown_and_marked()
    {
        using var site = TestSite.Small().Replace("content/measures/berths.yml", "direction:", "draft: true\ndirection:");
        await using var serving = await Serving.Start(site.Root, "--language", "fi");

        Assert.Equal(["Luonnos, jota ei julkaista"], Marks(await serving.Document("sv/uppfoljning/batplatser/")));
    }

    [Fact]
    public async Task The_site_is_shown_as_of_a_day_to_come()
    {
        using var site = TestSite.Small();
        foreach (var language in (string[])["sv", "fi"]) site.Replace($"content/goals/harbour.{language}.md", "kind: goal\n", "kind: goal\npublish_from: 2090-02-01\n");
        await using var serving = await Serving.Start(site.Root, "--as-of", "2090-02-01", "--language", "sv");

        Assert.Equal(["Så som webbplatsen är 1.2.2090"], Marks(await serving.Document(GoalAddress)));
    }

    [Fact]
    public async Task Both_languages_are_shown_beside_each_other()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);
        Assert.Equal("?side-by-side", (await serving.Document(GoalAddress)).QuerySelector("#kasko-preview .bar a")!.GetAttribute("href"));

        var both = await serving.Document(GoalAddress + "?side-by-side");

        var frames = both.QuerySelectorAll("iframe");
        Assert.Equal(["Swedish", "Finnish"], frames.Select(frame => frame.GetAttribute("title")));
        var titles = new List<string>();
        foreach (var frame in frames) titles.Add((await serving.Document(new Uri(new Uri(serving.Address, GoalAddress), frame.GetAttribute("src")).AbsoluteUri)).DocumentElement.GetAttribute("lang")!);
        Assert.Equal(["sv", "fi"], titles);
        using var framed = await serving.Browser.GetAsync(new Uri(GoalAddress, UriKind.Relative));
        Assert.Equal("frame-ancestors 'self'", Assert.Single(framed.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task Nothing_of_the_preview_is_published()
    {
        using var site = await TestSite.Small().Built();

        Assert.NotEmpty(PreviewFiles.All);
        Assert.All(site.Published(), file =>
        {
            Assert.DoesNotContain("preview", file.Key + file.Value, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<script src", file.Value, StringComparison.OrdinalIgnoreCase);
        });
    }

    /// <summary>Each problem of the page itself, as text on one line.</summary>
    private static string[] Problems(IDocument page) => [.. page.QuerySelectorAll("#kasko-preview > ul > li").Select(problem => problem.TextContent.Trim())];

    private static string[] Marks(IDocument page) => [.. page.QuerySelectorAll("#kasko-preview .mark").Select(mark => mark.TextContent)];
}
