using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kasko.Site.Cli;

namespace Kasko.Site.Tests.Command;

/// <summary>The command <c>kasko serve</c> while it serves.</summary>
internal sealed partial class Serving : IAsyncDisposable
{
    /// <summary>How long a test waits for a change to be shown.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly Task<int> _running;
    private readonly CancellationTokenSource _stop;

    private Serving(Task<int> running, CancellationTokenSource stop, string said)
    {
        (_running, _stop, Said) = (running, stop, said);
        Address = new Uri(LoopbackAddress().Match(said).Value);
        Browser = new() { BaseAddress = Address };
    }

    /// <summary>What the command said when it was ready.</summary>
    public string Said { get; }

    public Uri Address { get; }

    public HttpClient Browser { get; }

    /// <param name="root">The current folder.</param>
    public static async Task<Serving> Start(string root, params string[] options)
    {
        var stop = new CancellationTokenSource();
        var said = new FirstLine();
        var terminal = new Terminal(said, TextWriter.Null, root, TimeProvider.System, _ => null);
        string[] port = options.Contains("--port") ? [] : ["--port", "0"];
        var running = KaskoCommand.Run(["serve", .. port, .. options], terminal, stop.Token);
        return new Serving(running, stop, await said.Line.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    public Task<string> Page(string address) => Browser.GetStringAsync(new Uri(address, UriKind.Relative));

    /// <param name="address">Relative to the server's, or absolute.</param>
    public async Task<IDocument> Document(string address)
    {
        using var answer = await Browser.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The page as soon as it is as expected.</summary>
    public async Task<IDocument> Until(string address, Func<IDocument, bool> isExpected)
    {
        using var timeout = new CancellationTokenSource(Longest);
        while (true)
        {
            var page = await Document(address);
            if (isExpected(page)) return page;
            Assert.False(timeout.IsCancellationRequested, page.DocumentElement.OuterHtml);
            await Task.Delay(20);
        }
    }

    /// <summary>The answer to a request that may not be a legal one.</summary>
    public async Task<string> Raw(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(Address.Host, Address.Port);
        await connection.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request));
        using var answer = new StreamReader(connection.GetStream());
        return await answer.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await _stop.CancelAsync();
        await _running;
        _stop.Dispose();
    }

    [GeneratedRegex(@"http://(127\.0\.0\.1|localhost|\[::1\]):\d+/")]
    private static partial Regex LoopbackAddress();

    private sealed class FirstLine : StringWriter
    {
        private readonly TaskCompletionSource<string> _line = new();

        public Task<string> Line => _line.Task;

        public override void Write(string? value) => _line.TrySetResult(value ?? "");
    }
}
