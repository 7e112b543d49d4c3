using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kasko.Site.Cli;

namespace Kasko.Site.Tests.Sites;

/// <summary>A site of this repository, built once into a temporary folder, with every page parsed.</summary>
public sealed class BuiltSite : IDisposable
{
    private BuiltSite(Uri baseUrl)
    {
        Folder = Directory.CreateTempSubdirectory("kasko-built-").FullName;
        BaseUrl = baseUrl;
    }

    public string Folder { get; }

    public Uri BaseUrl { get; }

    /// <summary>All HTML pages by file, such as <c>sv/varden/index.html</c>.</summary>
    public ImmutableSortedDictionary<string, IDocument> Pages { get; private set; } = ImmutableSortedDictionary<string, IDocument>.Empty;

    public ImmutableSortedSet<string> Files { get; private set; } = [];

    internal CommandRun Run { get; private set; } = new(0, "", "");

    public static async Task<BuiltSite> Of(string root, Uri baseUrl)
    {
        var site = new BuiltSite(baseUrl);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, root, new FixedClock(DateTimeOffset.UnixEpoch), _ => null);
        var exitCode = await KaskoCommand.Run(["--output", Path.Join(site.Folder, "public"), "--as-of", "2026-11-23"], terminal, CancellationToken.None);
        Assert.True(exitCode == 0, error.ToString());
        site.Run = new CommandRun(exitCode, output.ToString(), error.ToString());
        site.Read(Path.Join(site.Folder, "public"));
        return site;
    }

    public string Text(string path) => File.ReadAllText(Path.Join(Folder, "public", path));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Read(string folder)
    {
        Files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))];
        var parser = new HtmlParser();
        Pages = Files.Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(path => path, path => (IDocument)parser.ParseDocument(Text(path)), StringComparer.Ordinal);
    }
}
