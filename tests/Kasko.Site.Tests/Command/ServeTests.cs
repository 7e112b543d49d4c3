using System.Net;
using System.Text.RegularExpressions;
using Kasko.Site.Cli;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>Viewing the built site on one's own computer.</summary>
public sealed partial class ServeTests
{
    [Fact]
    public async Task The_built_site_is_served_with_its_own_not_found_pages()
    {
        using var site = await TestSite.Small().Built();
        using var stop = new CancellationTokenSource();
        var said = new FirstLine();
        var terminal = new Terminal(said, TextWriter.Null, site.Root, TimeProvider.System, _ => null);
        var serving = KaskoCommand.Run(["serve", "--port", "0"], terminal, stop.Token);

        var address = new Uri(LoopbackAddress().Match(await said.Line).Value);
        using var browser = new HttpClient { BaseAddress = address };
        Assert.Contains("<h1>Värden</h1>", await browser.GetStringAsync(new Uri("sv/varden/", UriKind.Relative)), StringComparison.Ordinal);
        using var page = await browser.GetAsync(new Uri("sv/", UriKind.Relative));
        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("frame-ancestors 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")));
        using var lost = await browser.GetAsync(new Uri("fi/ei-ole/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        Assert.Contains("<h1>Sivua ei löytynyt</h1>", await lost.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await stop.CancelAsync();
        await serving;
    }

    [Fact]
    public async Task Without_a_built_site_it_says_how_to_build_one()
    {
        using var site = TestSite.Small();

        var run = await site.Run("serve");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"kasko: There is no built site in {site.Public}. Build it first with 'kasko build'.\n", run.Error);
    }

    [GeneratedRegex(@"http://(127\.0\.0\.1|localhost|\[::1\]):\d+/")]
    private static partial Regex LoopbackAddress();

    private sealed class FirstLine : StringWriter
    {
        private readonly TaskCompletionSource<string> _line = new();

        public Task<string> Line => _line.Task;

        public override Task WriteLineAsync(string? value)
        {
            _line.TrySetResult(value ?? "");
            return Task.CompletedTask;
        }
    }
}
