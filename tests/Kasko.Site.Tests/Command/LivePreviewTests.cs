using System.Net;
using System.Net.Sockets;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kasko.Site.Preview;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>Viewing a site while it is edited, without building it.</summary>
public sealed class LivePreviewTests
{
    private const string Goal = "content/goals/harbour.sv.md";
    private const string GoalAddress = "sv/strategiska-mal/en-livlig-hamn/";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_page_is_shown_without_a_build_and_nothing_is_written()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);

        var page = await Page(serving, "sv/varden/");

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
    public async Task An_address_without_its_slash_leads_to_the_page_and_an_unknown_one_to_the_not_found_page()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);

        Assert.Equal("Värden", (await Page(serving, "sv/varden")).QuerySelector("h1")!.TextContent);
        using var lost = await serving.Browser.GetAsync(new Uri("fi/ei-ole/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        Assert.Contains("<h1>Sivua ei löytynyt</h1>", await lost.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_page_is_announced_and_shown()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);
        await using var events = await Events.Open(serving);

        site.Replace(Goal, "Bryggan lagas", "Bryggan målas");

        await events.Next();
        Assert.Contains("Bryggan målas", await serving.Page(GoalAddress), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_saved_by_renaming_another_file_over_it_is_shown()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);
        await using var events = await Events.Open(serving);

        site.Write("content/goals/.harbour.sv.md.new", File.ReadAllText(Path.Join(site.Root, Goal)).Replace("Bryggan lagas", "Bryggan målas", StringComparison.Ordinal));
        File.Move(Path.Join(site.Root, "content/goals/.harbour.sv.md.new"), Path.Join(site.Root, Goal), overwrite: true);

        await Until(serving, GoalAddress, page => page.Body!.TextContent.Contains("Bryggan målas", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_storm_of_changes_is_few_reloads_and_the_last_one_counts()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);
        await using var events = await Events.Open(serving);

        var page = File.ReadAllText(Path.Join(site.Root, Goal));
        for (var change = 1; change <= 200; change++) site.Write(Goal, page.Replace("Bryggan lagas", $"Brygga {change}.", StringComparison.Ordinal));

        await Until(serving, GoalAddress, shown => shown.Body!.TextContent.Contains("Brygga 200.", StringComparison.Ordinal));
        Assert.InRange(events.Count, 0, 20);
    }

    [Fact]
    public async Task Content_that_is_moved_away_and_back_is_watched_again()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);
        Directory.Move(Path.Join(site.Root, "content"), Path.Join(site.Root, "elsewhere"));
        await Until(serving, GoalAddress, page => page.QuerySelector("h1")?.TextContent is not "En livlig hamn");
        Directory.Move(Path.Join(site.Root, "elsewhere"), Path.Join(site.Root, "content"));
        await Until(serving, GoalAddress, page => page.QuerySelector("h1")?.TextContent is "En livlig hamn");

        site.Replace(Goal, "Bryggan lagas", "Bryggan målas");

        await Until(serving, GoalAddress, page => page.Body!.TextContent.Contains("Bryggan målas", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_problem_is_shown_on_its_page_with_its_line_and_counted_on_others_until_it_is_fixed()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root, "--language", "sv");

        site.Append(Goal, "\nLäs [mer](missing.sv.md).\n");

        var page = await Until(serving, GoalAddress, page => Problems(page).Length > 0);
        var panel = page.QuerySelector("#kasko-preview")!;
        Assert.Equal("sv", panel.GetAttribute("lang"));
        Assert.Equal("polite", panel.GetAttribute("aria-live"));
        Assert.Equal("Förhandsgranskning", panel.GetAttribute("aria-label"));
        Assert.Matches(@"^Fel .*missing\.sv\.md.* content/goals/harbour\.sv\.md, rad \d+Läs \[mer\]\(missing\.sv\.md\)\.$", Assert.Single(Problems(page)));
        var other = await Page(serving, "sv/varden/");
        Assert.Empty(Problems(other));
        Assert.Equal("2 problem på andra sidor eller i andra filer", other.QuerySelector("#kasko-preview summary")!.TextContent);
        Assert.Equal($"/{GoalAddress}", other.QuerySelector("#kasko-preview details a")!.GetAttribute("href"));

        site.Replace(Goal, "\nLäs [mer](missing.sv.md).\n", "");

        await Until(serving, GoalAddress, page => Problems(page).Length == 0);
        Assert.Null((await Page(serving, "sv/varden/")).QuerySelector("#kasko-preview summary"));
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

        var page = await Until(serving, GoalAddress, page => Problems(page).Any(problem => problem.Contains(file, StringComparison.Ordinal)));
        Assert.Equal("En livlig hamn", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Bryggan lagas", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        site.Replace(file, wrong, right);

        await Until(serving, GoalAddress, page => Problems(page).Length == 0);
    }

    [Fact]
    public async Task A_site_that_is_broken_from_the_start_is_shown_once_it_is_fixed()
    {
        using var site = TestSite.Small().Replace("site.yml", "languages: [sv, fi]", "languages: [sv, fi");
        await using var serving = await Serving.Start(site.Root);
        var page = await Page(serving, "sv/varden/");
        Assert.Equal("This page cannot be shown yet", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(Problems(page), problem => problem.Contains("site.yml, line", StringComparison.Ordinal));

        site.Replace("site.yml", "languages: [sv, fi", "languages: [sv, fi]");

        await Until(serving, "sv/varden/", page => page.QuerySelector("h1")?.TextContent is "Värden");
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

        Assert.Equal(["Luonnos, jota ei julkaista"], Marks(await Page(serving, GoalAddress)));
        Assert.Equal(["Julkaistaan 1.2.2099 alkaen"], Marks(await Page(serving, "sv/strategiska-mal/en-god-skola/")));
        Assert.Empty(Marks(await Page(serving, "sv/varden/")));
    }

    [Fact]
    public async Task The_site_is_shown_as_of_a_day_to_come()
    {
        using var site = TestSite.Small();
        foreach (var language in (string[])["sv", "fi"]) site.Replace($"content/goals/harbour.{language}.md", "kind: goal\n", "kind: goal\npublish_from: 2090-02-01\n");
        await using var serving = await Serving.Start(site.Root, "--as-of", "2090-02-01", "--language", "sv");

        Assert.Equal(["Så som webbplatsen är 1.2.2090"], Marks(await Page(serving, GoalAddress)));
    }

    [Fact]
    public async Task Both_languages_are_shown_beside_each_other()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);
        Assert.Equal("?side-by-side", (await Page(serving, GoalAddress)).QuerySelector("#kasko-preview .bar a")!.GetAttribute("href"));

        var both = await Page(serving, GoalAddress + "?side-by-side");

        var frames = both.QuerySelectorAll("iframe");
        Assert.Equal(["Swedish", "Finnish"], frames.Select(frame => frame.GetAttribute("title")));
        var titles = new List<string>();
        foreach (var frame in frames) titles.Add((await Page(serving, new Uri(new Uri(serving.Address, GoalAddress), frame.GetAttribute("src")).AbsoluteUri)).DocumentElement.GetAttribute("lang")!);
        Assert.Equal(["sv", "fi"], titles);
        using var framed = await serving.Browser.GetAsync(new Uri(GoalAddress, UriKind.Relative));
        Assert.Equal("frame-ancestors 'self'", Assert.Single(framed.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task A_taken_port_gives_the_next_free_one_and_says_so()
    {
        using var site = TestSite.Small();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await using var serving = await Serving.Start(site.Root, "--port", $"{port}");

        Assert.StartsWith($"Port {port} is taken, so the site is on port {serving.Address.Port}.\n", serving.Said, StringComparison.Ordinal);
        Assert.InRange(serving.Address.Port, port + 1, port + 20);
        Assert.Contains("<h1>", await serving.Page("sv/varden/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "http")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    public async Task A_wrong_port_is_wrong_usage(params string[] options)
    {
        using var site = TestSite.Small();

        var run = await site.Run(["serve", .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Write a number from 0 to 65535", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_named()
    {
        using var site = TestSite.Small();

        var run = await site.Run("serve", "--site", "missing");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"kasko: There is no folder {Path.Join(site.Root, "missing")}. Give the site's folder with --site.\n", run.Error);
    }

    [Theory]
    [InlineData("Host: evil.example", "400")]
    [InlineData("Host: localhost:1\r\nOrigin: https://evil.example", "403")]
    [InlineData("Host: localhost:1\r\nOrigin: http://localhost:1", "200")]
    public async Task Pages_of_other_sites_get_no_answer(string header, string status)
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);

        foreach (var address in (string[])["sv/varden/", "_preview/preview.js"])
            Assert.StartsWith($"HTTP/1.1 {status} ", await serving.Raw($"GET /{address} HTTP/1.1\r\n{header}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_outside_the_published_site_are_not_shown_and_links_and_pipes_are_reported()
    {
        using var site = TestSite.Small().Write("secret.txt", "secret");
        await using var serving = await Serving.Start(site.Root);
        foreach (var address in (string[])["site.yml", "secret.txt", "content/index.sv.md", "..%2fsecret.txt", "sv/..%2f..%2fsecret.txt", "%2fetc/passwd"])
            Assert.StartsWith("HTTP/1.1 404 ", await serving.Raw($"GET /{address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);

        File.CreateSymbolicLink(Path.Join(site.Root, "content/linked.sv.md"), Path.Join(site.Root, "secret.txt"));
        SpecialFile.TryMake(Special.Pipe, Path.Join(site.Root, "content/pipe.sv.md"), "");

        var page = await Until(serving, "sv/varden/", page => page.QuerySelector("#kasko-preview summary") is not null);
        Assert.Contains("content/linked.sv.md", page.QuerySelector("#kasko-preview details")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("secret\n", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clients_that_send_or_read_nothing_hold_up_no_others()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);
        var slow = new List<TcpClient>();
        for (var number = 0; number < 50; number++)
        {
            var client = new TcpClient();
            await client.ConnectAsync(serving.Address.Host, serving.Address.Port);
            await client.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(number % 2 == 0 ? "GET / HTTP/1.1\r\nHost: lo" : "GET /_preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            slow.Add(client);
        }

        site.Replace(Goal, "Bryggan lagas", "Bryggan målas");

        await Until(serving, GoalAddress, page => page.Body!.TextContent.Contains("Bryggan målas", StringComparison.Ordinal));
        foreach (var client in slow) client.Dispose();
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

    private static async Task<IDocument> Page(Serving serving, string address)
    {
        using var answer = await serving.Browser.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The page as soon as it is as expected.</summary>
    private static async Task<IDocument> Until(Serving serving, string address, Func<IDocument, bool> isExpected)
    {
        using var timeout = new CancellationTokenSource(Longest);
        while (true)
        {
            var page = await Page(serving, address);
            if (isExpected(page)) return page;
            Assert.False(timeout.IsCancellationRequested, page.DocumentElement.OuterHtml);
            await Task.Delay(20);
        }
    }

    /// <summary>Each problem of the page itself, as text on one line.</summary>
    private static string[] Problems(IDocument page) => [.. page.QuerySelectorAll("#kasko-preview > ul > li").Select(problem => problem.TextContent.Trim())];

    private static string[] Marks(IDocument page) => [.. page.QuerySelectorAll("#kasko-preview .mark").Select(mark => mark.TextContent)];

    /// <summary>The events that say that the site has changed.</summary>
    private sealed class Events(HttpClient client, StreamReader reader) : IAsyncDisposable
    {
        private readonly CancellationTokenSource _stop = new();
        private Task? _counting;
        private int _count;

        public int Count => _count;

        public static async Task<Events> Open(Serving serving)
        {
            var client = new HttpClient { BaseAddress = serving.Address };
            var events = new Events(client, new StreamReader(await client.GetStreamAsync(new Uri(PreviewFiles.Events, UriKind.Relative))));
            await events.Line();
            events._counting = events.CountAll();
            return events;
        }

        /// <summary>Waits for the first event after opening.</summary>
        public async Task Next()
        {
            using var timeout = new CancellationTokenSource(Longest);
            while (_count == 0) await Task.Delay(10, timeout.Token);
        }

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            if (_counting is not null) await _counting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            reader.Dispose();
            client.Dispose();
            _stop.Dispose();
        }

        private async Task CountAll()
        {
            while (await Line()) Interlocked.Increment(ref _count);
        }

        private async Task<bool> Line()
        {
            while (await reader.ReadLineAsync(_stop.Token) is { } line)
                if (line.StartsWith("data: ", StringComparison.Ordinal)) return true;
            return false;
        }
    }
}
