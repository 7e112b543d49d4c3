using System.Net;
using System.Net.Sockets;
using System.Text;
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
        await using var serving = await Serving.Start(site);
        var browser = serving.Browser;
        Assert.Contains("<h1>Värden</h1>", await browser.GetStringAsync(new Uri("sv/varden/", UriKind.Relative)), StringComparison.Ordinal);
        using var page = await browser.GetAsync(new Uri("sv/", UriKind.Relative));
        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("frame-ancestors 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")));
        using var lost = await browser.GetAsync(new Uri("fi/ei-ole/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        Assert.Contains("<h1>Sivua ei löytynyt</h1>", await lost.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("linked.txt")]
    [InlineData("linked/secret.txt")]
    [InlineData("sv/linked/secret.txt")]
    [InlineData("linked/")]
    [InlineData("hidden/.secret.txt")]
    [InlineData("..%2fsecret.txt")]
    [InlineData("%2e%2e/secret.txt")]
    [InlineData("..%5csecret.txt")]
    [InlineData("sv/..%2f..%2fsecret.txt")]
    [InlineData("%2fetc/passwd")]
    [InlineData("sv//index.html")]
    [InlineData("pipe.html")]
    [InlineData("device.html")]
    [InlineData("pipes/")]
    public async Task Only_ordinary_files_of_the_published_folder_are_served(string address)
    {
        using var site = Published().Write("secret.txt", "secret").Write("secrets/secret.txt", "secret").Write("secrets/index.html", "secret");
        site.Write("public/hidden/.secret.txt", "secret");
        File.CreateSymbolicLink(Path.Join(site.Public, "linked.txt"), Path.Join(site.Root, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Join(site.Public, "linked"), Path.Join(site.Root, "secrets"));
        Directory.CreateSymbolicLink(Path.Join(site.Public, "sv", "linked"), "../../secrets");
        SpecialFile.TryMake(Special.Pipe, Path.Join(site.Public, "pipe.html"), "");
        SpecialFile.TryMake(Special.Pipe, Path.Join(site.Public, "pipes", "index.html"), "");
        SpecialFile.TryMake(Special.Device, Path.Join(site.Public, "device.html"), "");
        await using var serving = await Serving.Start(site);

        var answer = await serving.Raw($"GET /{address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("secret\n", answer + "\n", StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host: localhost", "200")]
    [InlineData("Host: localhost:8080", "200")]
    [InlineData("Host: LOCALHOST", "200")]
    [InlineData("Host: 127.0.0.1:1", "200")]
    [InlineData("Host: [::1]:8080", "200")]
    [InlineData("Host: evil.example", "400")]
    [InlineData("Host: localhost.evil.example", "400")]
    [InlineData("Host: evil.example:8080", "400")]
    [InlineData("Host: 192.168.1.1", "400")]
    [InlineData("Host:", "400")]
    [InlineData("X: y", "400")]
    [InlineData("Host: localhost\r\nHost: evil.example", "400")]
    public async Task Only_names_of_this_computer_are_answered(string header, string status)
    {
        using var site = Published();
        await using var serving = await Serving.Start(site);

        var answer = await serving.Raw($"GET /sv/ HTTP/1.1\r\n{header}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEAD", "200")]
    [InlineData("POST", "405")]
    [InlineData("OPTIONS", "405")]
    [InlineData("TRACE", "405")]
    [InlineData("CONNECT", "4")]
    [InlineData("X-", "400")]
    public async Task Nothing_but_reading_is_answered(string method, string status)
    {
        using var site = Published();
        await using var serving = await Serving.Start(site);

        var answer = await serving.Raw($"{method} /sv/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_built_site_it_says_how_to_build_one()
    {
        using var site = TestSite.Small();

        var run = await site.Run("serve");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"kasko: There is no built site in {site.Public}. Build it first with 'kasko build'.\n", run.Error);
    }

    /// <summary>A published folder with two pages.</summary>
    private static TestSite Published() => TestSite.Small().Write("public/index.html", "<html>index").Write("public/sv/index.html", "<html>sv");

    /// <summary>The command while it serves.</summary>
    private sealed partial class Serving(Task<int> running, CancellationTokenSource stop, Uri address) : IAsyncDisposable
    {
        public HttpClient Browser { get; } = new() { BaseAddress = address };

        public static async Task<Serving> Start(TestSite site)
        {
            var stop = new CancellationTokenSource();
            var said = new FirstLine();
            var terminal = new Terminal(said, TextWriter.Null, site.Root, TimeProvider.System, _ => null);
            var running = KaskoCommand.Run(["serve", "--port", "0"], terminal, stop.Token);
            return new Serving(running, stop, new Uri(LoopbackAddress().Match(await said.Line).Value));
        }

        /// <summary>The answer to a request that may not be a legal one.</summary>
        public async Task<string> Raw(string request)
        {
            using var connection = new TcpClient();
            await connection.ConnectAsync(address.Host, address.Port);
            await connection.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request));
            using var answer = new StreamReader(connection.GetStream());
            return await answer.ReadToEndAsync();
        }

        public async ValueTask DisposeAsync()
        {
            Browser.Dispose();
            await stop.CancelAsync();
            await running;
            stop.Dispose();
        }

        [GeneratedRegex(@"http://(127\.0\.0\.1|localhost|\[::1\]):\d+/")]
        private static partial Regex LoopbackAddress();
    }

    private sealed class FirstLine : StringWriter
    {
        private readonly TaskCompletionSource<string> _line = new();

        public Task<string> Line => _line.Task;

        public override void Write(string? value) => _line.TrySetResult(value ?? "");
    }
}
