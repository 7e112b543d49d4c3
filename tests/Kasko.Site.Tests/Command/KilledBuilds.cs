using System.Diagnostics;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Kasko.Site.Tests.Publish;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>
/// A published folder that builds of two versions of a site take turns to change, each killed at a random moment. The
/// second version has another style and other texts, and lacks two pages that link to each other.
/// </summary>
/// <param name="program">The command that builds: a native binary, or <c>dotnet</c> with the assembly.</param>
/// <param name="fileByFile">The folder is a mount point, which cannot be exchanged.</param>
internal sealed partial class KilledBuilds(string[] program, bool fileByFile) : IDisposable
{
    /// <summary>A folder that no server serves: from it, files are moved to their places one by one.</summary>
    private const string Waiting = ".kasko-parts/";

    private static readonly TimeSpan LongestMove = TimeSpan.FromMilliseconds(40);

    private readonly TestSite[] _versions = [Version("Nära vattnet", pair: true), Version("Alltid vid havet", pair: false)];
    private readonly SortedDictionary<string, byte[]>[] _whole = new SortedDictionary<string, byte[]>[2];
    private readonly PublishedSite _published = new();
    private TimeSpan _longest;

    /// <summary>Publishes both versions once, and measures how long it takes.</summary>
    public async Task Prepare()
    {
        foreach (var version in (int[])[1, 0])
        {
            var watch = Stopwatch.StartNew();
            using var build = Start(version);
            await build.WaitForExitAsync();
            if (build.ExitCode != 0) throw new InvalidOperationException($"The site does not build: {await build.StandardError.ReadToEndAsync()}");
            _longest = watch.Elapsed;
            _whole[version] = FolderText.Bytes(_published.Public);
        }
    }

    /// <summary>Starts a build and kills it: at any time, or every other time only once files are about to be replaced.</summary>
    /// <returns>Whether it was publishing.</returns>
    public async Task<bool> Kill(int number, Random moment)
    {
        using var build = Start(number % 2);
        if (number / 2 % 2 == 0) await Task.Delay(_longest * moment.NextDouble());
        else
        {
            while (!build.HasExited && !File.Exists(Path.Join(_published.Own, "record.next.json"))) Thread.Yield();
            var (watch, wait) = (Stopwatch.StartNew(), LongestMove * moment.NextDouble());
            while (watch.Elapsed < wait) Thread.Yield();
        }

        var isPublishing = !build.HasExited && Directory.Exists(Path.Join(_published.Own, "staging"));
        build.Kill();
        await build.WaitForExitAsync();
        return isPublishing;
    }

    /// <summary>What is wrong with the folder now.</summary>
    public IEnumerable<string> Faults()
    {
        var now = FolderText.Bytes(_published.Public);
        foreach (var (path, bytes) in now)
            if (!path.StartsWith(Waiting, StringComparison.Ordinal) && !_whole.Any(whole => IsOf(whole, path, bytes))) yield return $"{path} is of neither version";
        if (!fileByFile && HasBoth(now)) yield return "the pages are of both versions";
        foreach (var page in Pages(now))
            foreach (var link in Links(page, now[page]).Where(link => !now.ContainsKey(link))) yield return $"{page} links to {link}, which is missing";
    }

    /// <summary>A page that is being removed is the not-found page before it is deleted.</summary>
    private bool IsOf(SortedDictionary<string, byte[]> whole, string path, byte[] bytes) =>
        whole.TryGetValue(path, out var known) ? bytes.AsSpan().SequenceEqual(known) : fileByFile && bytes.AsSpan().SequenceEqual(whole["404.html"]);

    /// <summary>Whether pages of both versions are there now, as is allowed between two files.</summary>
    public bool HasBoth() => HasBoth(FolderText.Bytes(_published.Public));

    /// <summary>A build that is left alone; the folder is then the site, and nothing is left beside it.</summary>
    public async Task<IEnumerable<string>> FaultsAfterAWholeBuild(int number)
    {
        using var build = Start(number % 2);
        await build.WaitForExitAsync();
        var now = FolderText.Bytes(_published.Public);
        return
        [
            .. build.ExitCode == 0 ? (string[])[] : [$"the next build ended with {build.ExitCode}: {await build.StandardError.ReadToEndAsync()}"],
            .. Pages(_whole[number % 2]).SequenceEqual(Pages(now)) ? (string[])[] : ["the next build published other pages"],
            .. now.Keys.Where(path => path.StartsWith(Waiting, StringComparison.Ordinal)).Select(path => $"{path} is left in the folder"),
            .. _published.OwnThings.Except(["lock", "record.json"]).Select(left => $"{left} is left beside the folder"),
            .. Faults(),
        ];
    }

    public void Dispose()
    {
        foreach (var version in _versions) version.Dispose();
        _published.Dispose();
    }

    private bool HasBoth(SortedDictionary<string, byte[]> now) =>
        !_whole.Any(whole => Pages(whole).SequenceEqual(Pages(now)) && Pages(now).All(page => whole[page].AsSpan().SequenceEqual(now[page])));

    private static IEnumerable<string> Pages(SortedDictionary<string, byte[]> files) => files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The files of the site that a page needs: pages, pictures and styles.</summary>
    private static IEnumerable<string> Links(string page, byte[] html)
    {
        using var stream = new MemoryStream(html);
        using var document = new HtmlParser().ParseDocument(stream);
        foreach (var element in document.QuerySelectorAll("[href], [src]"))
        {
            var link = (element.GetAttribute("href") ?? element.GetAttribute("src")!).Split('#', '?')[0];
            if (link.Length == 0 || Elsewhere().IsMatch(link)) continue;
            var path = Uri.UnescapeDataString(new Uri(new Uri($"https://site.example/strategi/{page}"), link).AbsolutePath)["/strategi/".Length..];
            yield return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        }
    }

    private static TestSite Version(string slogan, bool pair)
    {
        var site = TestSite.Small().Replace("site.yml", "Nära vattnet", slogan)
            .Write("content/about.sv.md", SwedishText.Page($"{slogan}. {string.Join(' ', Enumerable.Repeat(slogan, 500))}"))
            .Append("themes/plain/assets/style.css", $"\n/* {slogan} */\n");
        if (!pair) return site;
        foreach (var (one, other) in ((string, string)[])[("ett", "annat"), ("annat", "ett")])
        {
            site.Write($"content/{one}.sv.md", $"---\nkind: page\ntitle: Sidan {one}\nsummary: Sidan {one}.\norder: 8\n---\n\nLäs [sidan {other}]({other}.sv.md).\n")
                .Write($"content/{one}.fi.md", $"---\nkind: page\ntitle: Sivu {one}\nsummary: Sivu {one}.\ntranslation: unofficial\norder: 8\n---\n\nLue [sivu {other}]({other}.fi.md).\n");
        }

        return site;
    }

    private Process Start(int version)
    {
        string[] build = [.. program, "build", "--site", _versions[version].Root, "--output", _published.Public, "--as-of", "2026-11-23", "--quiet"];
        // Each step takes the place of the one before, so that what is killed is the build.
        string[] command = fileByFile
            ? [.. MountFactAttribute.Wrapper, "sh", "-c", "mkdir -p \"$0\" && mount --bind \"$0\" \"$0\" && exec \"$@\"", _published.Public, .. build]
            : build;
        return Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
    }

    [GeneratedRegex("^([a-z][a-z0-9+.-]*:|//)")]
    private static partial Regex Elsewhere();
}
