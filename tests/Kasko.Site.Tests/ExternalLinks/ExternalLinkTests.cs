using Kasko.Site.Build;
using Kasko.Site.Diagnostics;
using Kasko.Site.ExternalLinks;
using Kasko.Site.Network;
using Kasko.Site.Render.Templates;
using Kasko.Site.Tests.Sites;
using Kasko.Site.Tests.Statistics;
using Microsoft.AspNetCore.Http;

namespace Kasko.Site.Tests.ExternalLinks;

/// <summary>External links, checked against a local server.</summary>
public sealed class ExternalLinkTests : IAsyncLifetime, IDisposable
{
    /// <summary>Pages are rendered by the same clock as links are checked.</summary>
    private static readonly TimeSpan[] BuildLimits = [HttpSender.TimeLimit, TemplateWork.TimeLimit];

    private readonly TestSite _site = TestSite.Small()
        .Append("site.yml", "external: {allow: [example.org, tillganglighetskrav.fi, saavutettavuusvaatimukset.fi, sotkanet.fi, creativecommons.org]}\nrules: {stale-translation: off}\n");

    private readonly HttpClient _http = OutboundHttp.CreateClient();
    private readonly TestClock _clock = new() { TimeLimits = BuildLimits };
    private LocalServer _server = null!;

    /// <summary>Answers by path; other paths are answered with status 200.</summary>
    private readonly Dictionary<string, Action<HttpContext>> _answers = [];

    public async ValueTask InitializeAsync() => _server = await LocalServer.Start((context, _) =>
    {
        if (_answers.TryGetValue(context.Request.Path, out var answer)) answer(context);
        return Task.CompletedTask;
    });

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    public void Dispose()
    {
        _site.Dispose();
        _http.Dispose();
    }

    [Fact]
    public async Task A_link_to_a_missing_page_is_reported_at_its_line()
    {
        Answer("/gone", 404);

        var found = Assert.Single((await Check($"Se [rapporten]({Address("gone")}).")).Diagnostics);
        Assert.Equal(("outside-link-broken", Severity.Warning, "content/about.sv.md:7:4"), (found.Id, found.Severity, found.At.ToString()));
        Assert.Contains("svarar med statuskoden 404", found.Message.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_exists_is_asked_for_with_HEAD_only()
    {
        Assert.Empty((await Check($"Se [rapporten]({Address("there#kapitel")}).")).Diagnostics);
        Assert.Equal(["HEAD /there"], Asked());
        Assert.StartsWith("Kasko.Site (+https://lillvik.example/)", _server.Calls[0].UserAgent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_whose_certificate_is_not_accepted_is_reported_as_such()
    {
        await using var untrusted = await UntrustedServer.Start();

        var found = Assert.Single((await Check($"Se [rapporten]({untrusted.Address}rapport).")).Diagnostics);

        Assert.Equal("outside-link-unanswered", found.Id);
        Assert.Contains("certifikat", found.Message.Swedish, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(405)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task A_page_whose_server_refuses_HEAD_is_asked_for_with_GET(int status)
    {
        _answers["/there"] = context => context.Response.StatusCode = context.Request.Method == "HEAD" ? status : 200;

        Assert.Empty((await Check($"Se [rapporten]({Address("there")}).")).Diagnostics);
        Assert.Equal(["HEAD /there", "GET /there"], Asked());
    }

    [Theory]
    [InlineData(301, true)]
    [InlineData(308, true)]
    [InlineData(302, false)]
    [InlineData(307, false)]
    public async Task A_permanent_redirect_is_reported_with_the_new_address_and_a_temporary_one_is_not(int status, bool isReported)
    {
        Answer("/old", status, to: "/new");

        var found = (await Check($"Se [rapporten]({Address("old")}).")).Diagnostics;

        Assert.Equal(isReported, found.Any(one => one.Id == "outside-link-moved" && one.Message.English.EndsWith($"Link to {Address("new")}.", StringComparison.Ordinal)));
        Assert.Equal(isReported ? 1 : 0, found.Length);
    }

    [Fact]
    public async Task A_redirect_to_a_missing_page_is_a_broken_link()
    {
        Answer("/old", 301, to: "/gone");
        Answer("/gone", 410);

        Assert.Equal(["outside-link-broken"], (await Check($"Se [rapporten]({Address("old")}).")).Diagnostics.Select(found => found.Id));
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[::ffff:192.168.1.1]/")]
    public async Task A_redirect_to_a_machine_of_another_network_is_not_followed(string address)
    {
        _answers["/away"] = context => context.Response.Redirect(address);

        var found = Assert.Single((await Check($"Se [rapporten]({Address("away")}).")).Diagnostics);

        Assert.StartsWith("outside-link-", found.Id, StringComparison.Ordinal);
        Assert.All(Asked(), asked => Assert.EndsWith("/away", asked, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("127.0.0.1", "Loopback")]
    [InlineData("::1", "Loopback")]
    [InlineData("192.168.1.1", "Private")]
    [InlineData("172.31.255.255", "Private")]
    [InlineData("fd00::1", "Private")]
    [InlineData("0.0.0.0", "Private")]
    [InlineData("172.32.0.1", "Public")]
    [InlineData("2001:db8::1", "Public")]
    public void Addresses_are_known_by_the_network_that_reaches_them(string address, string scope) =>
        Assert.Equal(scope, AddressScopes.Of(System.Net.IPAddress.Parse(address)).ToString());

    [Fact]
    public async Task A_redirect_loop_is_a_broken_link()
    {
        Answer("/round", 302, to: "/round");

        Assert.Equal(["outside-link-broken"], (await Check($"Se [rapporten]({Address("round")}).")).Diagnostics.Select(found => found.Id));
        Assert.InRange(_server.Calls.Count, 2, 10);
    }

    [Fact]
    public async Task A_server_gets_one_request_at_a_time_and_one_a_second()
    {
        await Check(string.Join('\n', Enumerable.Range(1, 6).Select(page => $"- [Rapport {page}]({Address($"report-{page}")})")));

        Assert.Equal(6, _server.Calls.Count);
        Assert.Equal(1, _server.MostAtOnce);
        Assert.Equal(5, _clock.Waits.Count(wait => wait > TimeSpan.Zero && wait <= TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task A_page_with_several_links_to_it_is_checked_once()
    {
        Answer("/gone", 404);

        var found = (await Check($"[Ett]({Address("gone")}) och [två]({Address("gone#kapitel")})")).Diagnostics;

        Assert.Equal(["content/about.sv.md:7:1", $"content/about.sv.md:7:{found[1].At.Column}"], found.Select(one => one.At.ToString()));
        Assert.Equal(["HEAD /gone", "GET /gone"], Asked());
    }

    [Fact]
    public async Task A_Retry_After_header_is_respected()
    {
        var calls = 0;
        _answers["/busy"] = context =>
        {
            if (calls++ > 0) return;
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "90";
        };

        Assert.Empty((await Check($"Se [rapporten]({Address("busy")}).")).Diagnostics);
        Assert.Contains(TimeSpan.FromSeconds(90), _clock.Waits);
    }

    [Fact]
    public async Task A_server_that_asks_for_a_long_wait_is_not_asked_again()
    {
        foreach (var path in (string[])["/a", "/b"])
        {
            _answers[path] = context =>
            {
                context.Response.StatusCode = 429;
                context.Response.Headers.RetryAfter = "3600";
            };
        }

        var found = (await Check($"[Ett]({Address("a")}) och [två]({Address("b")})")).Diagnostics;

        Assert.Equal(["outside-link-unanswered", "outside-link-unanswered"], found.Select(one => one.Id));
        Assert.Equal(["HEAD /a"], Asked());
    }

    [Fact]
    public async Task Each_link_to_a_server_that_does_not_answer_is_reported()
    {
        var address = Address("a");
        await _server.DisposeAsync();

        var found = (await Check($"[Ett]({address}) och [två]({new Uri(address, "b")})")).Diagnostics;

        Assert.Equal(["outside-link-unanswered", "outside-link-unanswered"], found.Select(one => one.Id));
    }

    [Fact]
    public async Task Good_answers_are_cached_for_a_week_and_broken_links_are_checked_again()
    {
        Answer("/gone", 404);
        Answer("/old", 301, to: "/there");
        var text = $"[Ett]({Address("there")}), [två]({Address("gone")}) och [tre]({Address("old")})";
        var first = await Check(text);
        var asked = _server.Calls.Count;

        var second = await Check(text);
        Assert.Equal(first.Diagnostics.AsEnumerable(), second.Diagnostics);
        Assert.Equal(["HEAD /gone", "GET /gone"], Asked().Skip(asked));

        await Check(text, new TestClock(_clock.GetUtcNow().AddDays(8)) { TimeLimits = BuildLimits });
        Assert.Contains("HEAD /there", Asked().Skip(asked + 2));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"version\": 1, \"answers\": [{\"address\": 7}]}")]
    [InlineData("{\"version\": 1, \"answers\": [{\"address\": \"x\", \"at\": \"soon\", \"status\": 200}]}")]
    [InlineData("[]")]
    public async Task A_corrupt_link_cache_is_ignored(string cache)
    {
        _site.Write(".public.kasko/outside-links.json", cache);

        Assert.Empty((await Check($"Se [rapporten]({Address("there")}).")).Diagnostics);
        Assert.Equal(["HEAD /there"], Asked());
        Assert.Contains("/there", await File.ReadAllTextAsync(Path.Join(_site.Root, ".public.kasko", "outside-links.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_the_site_allows_is_not_checked()
    {
        _site.Replace("site.yml", "allow: [", $"allow: [\"{Address("members/")}\", ");
        Answer("/members/a", 403);

        Assert.Empty((await Check($"Se [rapporten]({Address("members/a")}).")).Diagnostics);
        Assert.Empty(_server.Calls);
    }

    [Fact]
    public async Task A_page_can_allow_a_broken_link_and_a_check_without_external_links_does_not_call_that_unneeded()
    {
        Answer("/gone", 404);
        _site.Write(SwedishText.File, SwedishText.Page($"Se [rapporten]({Address("gone")}).")
            .Replace("kind: about\n", "kind: about\nallow: {outside-link-broken: Sidan öppnas vid årsskiftet.}\n", StringComparison.Ordinal));

        Assert.Empty((await Build()).Diagnostics);
        Assert.Empty((await _site.Check()).Places);
    }

    [Fact]
    public async Task The_link_cache_stays_when_the_site_is_built()
    {
        await Check($"Se [rapporten]({Address("there")}).");

        await _site.Built();
        await _site.Built();

        Assert.True(File.Exists(Path.Join(_site.Root, ".public.kasko", "outside-links.json")));
    }

    [Fact]
    public async Task The_option_external_works_with_check_and_is_unknown_to_build()
    {
        Answer("/gone", 404);
        _site.Write(SwedishText.File, SwedishText.Page($"Se [rapporten]({Address("there")})."));

        Assert.Equal(0, (await _site.Check()).ExitCode);
        Assert.Empty(_server.Calls);
        Assert.Equal((0, ""), (await _site.Check("--external")) is var run ? (run.ExitCode, run.Error) : default);
        Assert.Equal(["HEAD /there"], Asked());
        Assert.Equal(2, (await _site.Build("--external")).ExitCode);
    }

    private Uri Address(string path) => new(_server.Address, path);

    private void Answer(string path, int status, string? to = null) => _answers[path] = context =>
    {
        context.Response.StatusCode = status;
        if (to is not null) context.Response.Headers.Location = to;
    };

    private string[] Asked() => [.. _server.Calls.Select(call => $"{call.Method} {call.Target}")];

    private Task<BuildResult> Check(string text, TestClock? clock = null)
    {
        _site.Write(SwedishText.File, SwedishText.Page(text));
        return Build(clock);
    }

    private Task<BuildResult> Build(TestClock? clock = null) => SiteBuilder.Build(
        new BuildRequest(_site.Root, null, null, new DateOnly(2026, 11, 23), clock ?? _clock, null, IsStrict: false) { ExternalLinks = new ExternalLinkRequest(_http, _site.Public) },
        CancellationToken.None);
}
