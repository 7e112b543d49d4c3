using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Kasko.Site.Benchmarks;

/// <summary>The time from saving a page until the preview shows it: the file is written, the event arrives, the page is fetched.</summary>
internal static partial class PreviewTime
{
    private const int Runs = 15;
    private const string File = "content/about.sv.md";
    private const string Address = "sv/om-strategin/";

    /// <summary>No event for this long: the background check has ended as well.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3);

    /// <param name="kasko">The program, or its <c>.dll</c>.</param>
    /// <param name="site">The site's folder; its page about the strategy is changed.</param>
    public static async Task Print(string kasko, string site, TextWriter to)
    {
        var isLibrary = kasko.EndsWith(".dll", StringComparison.Ordinal);
        string[] arguments = ["serve", "--site", site, "--port", "0", "--language", "en"];
        var start = new ProcessStartInfo(isLibrary ? "dotnet" : kasko, isLibrary ? [kasko, .. arguments] : arguments) { RedirectStandardOutput = true };
        using var serving = Process.Start(start)!;
        try
        {
            var said = await serving.StandardOutput.ReadLineAsync() ?? "";
            using var browser = new HttpClient { BaseAddress = new Uri(LoopbackAddress().Match(said).Value), Timeout = TimeSpan.FromMinutes(5) };
            using var events = new StreamReader(await browser.GetStreamAsync(new Uri("_preview/events", UriKind.Relative)));
            var times = await Measure(browser, events, Path.Join(site, File));
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{site}: median {times[times.Count / 2].TotalMilliseconds:0} ms, from {times[0].TotalMilliseconds:0} to {times[^1].TotalMilliseconds:0} ms, {times.Count} saves"));
        }
        finally
        {
            serving.Kill();
        }
    }

    /// <summary>In order, the shortest first; the first save is not counted.</summary>
    private static async Task<List<TimeSpan>> Measure(HttpClient browser, StreamReader events, string file)
    {
        var times = new List<TimeSpan>();
        var text = await System.IO.File.ReadAllTextAsync(file);
        var next = Event(events);
        for (var run = 0; run <= Runs; run++)
        {
            while (await Task.WhenAny(next, Task.Delay(Quiet)) == next) next = Event(events);
            var started = Stopwatch.GetTimestamp();
            await System.IO.File.WriteAllTextAsync(file, $"{text}\nSparat {run}.\n");
            do
            {
                await next;
                next = Event(events);
            }
            while (!(await browser.GetStringAsync(new Uri(Address, UriKind.Relative))).Contains($"Sparat {run}.", StringComparison.Ordinal));
            if (run > 0) times.Add(Stopwatch.GetElapsedTime(started));
        }

        times.Sort();
        return times;
    }

    private static async Task Event(StreamReader events)
    {
        // An empty line ends each event.
        string? line;
        do line = await events.ReadLineAsync();
        while (line is not null && !line.StartsWith("data: ", StringComparison.Ordinal));
        if (line is null) throw new EndOfStreamException("The program that shows the site has ended.");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex LoopbackAddress();
}
