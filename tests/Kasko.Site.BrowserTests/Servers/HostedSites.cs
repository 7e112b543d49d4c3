using System.Collections.Concurrent;
using Kasko.Site.BrowserTests.Browsing;
using Kasko.Site.Build;
using Kasko.Site.Load;

namespace Kasko.Site.BrowserTests.Servers;

/// <summary>
/// Both sites built for every host, at a root and below a path, and the servers that serve them; each created on first use.
/// </summary>
public sealed class HostedSites : IAsyncLifetime
{
    private readonly string _folder = Path.Join(Path.GetTempPath(), $"kasko-{Guid.NewGuid():n}");
    private readonly ConcurrentDictionary<(Town, string), Lazy<Task<string>>> _builds = [];
    private readonly ConcurrentDictionary<(ServerKind, Town, string), Lazy<Task<WebServer>>> _servers = [];

    /// <summary>A site served by a server.</summary>
    /// <param name="path">The path on the server, with a slash at both ends.</param>
    public async Task<HostedSite> On(ServerKind kind, Town town, string path)
    {
        var root = await _builds.GetOrAdd((town, path), _ => new(() => Build(town, path))).Value;
        var site = Path.Join(root, path);
        var server = await _servers.GetOrAdd((kind, town, path), _ => new(() => WebServer.Start(
            kind, Path.Join(_folder, $"{kind}-{town}-{path.Trim('/')}"), root, site.TrimEnd('/')))).Value;
        return new HostedSite(new Uri(server.Address, path), site);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values)
        {
            // A server that did not start has already reported it.
            if (server.Value.IsCompletedSuccessfully) await (await server.Value).DisposeAsync();
        }

        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Builds a copy of the site that names all hosts and has aliases; returns the folder to serve.</summary>
    private async Task<string> Build(Town town, string path)
    {
        var source = Path.Join(_folder, $"{town}-{path.Trim('/')}");
        var root = Path.Join(_folder, $"{town}-{path.Trim('/')}-www");
        CopySite(town, source);
        await File.AppendAllTextAsync(Path.Join(source, "site.yml"), "\nhosts: [nginx, apache, caddy, netlify, azure-static-web-apps]\ngone: [sv/borta/, fi/poissa.html, \"/?page_id=13\"]\nsecurity: {hsts: {max_age: 600}}\n");
        await Replace(Path.Join(source, "content", "about.sv.md"), "title:", $"aliases: [sv/gammalt/, sv/förr.html, {string.Join(", ", OldAddresses.Swedish.Select(address => $"\"{address}\""))}]\ntitle:");
        await Replace(Path.Join(source, "content", "about.fi.md"), "title:", $"aliases: [fi/vanha, {string.Join(", ", OldAddresses.Finnish.Select(address => $"\"{address}\""))}]\ntitle:");
        await LinkToEveryKind(source);
        var request = new BuildRequest(
            source, Path.Join(root, path).TrimEnd('/'), new Uri("https://talludden.example" + path), new DateOnly(2026, 11, 23), TimeProvider.System, HomeFolder: null, IsStrict: false);
        var result = await SiteBuilder.Build(request, CancellationToken.None);
        Assert.True(result.Outcome is BuildOutcome.Published, $"{town} does not build: {string.Join('\n', result.Diagnostics)}");
        return root;
    }

    /// <summary>A file of each kind that a page may link to, linked from the page about the strategy in both languages.</summary>
    private static async Task LinkToEveryKind(string source)
    {
        foreach (var kind in DocumentFile.Kinds) await File.WriteAllTextAsync(Path.Join(source, "content", "kinds" + kind), "x");
        foreach (var (language, word) in ((string, string)[])[("sv", "fil"), ("fi", "tiedosto")])
        {
            var links = DocumentFile.Kinds.Select(kind => $"- [{kind[1..].ToUpperInvariant()}-{word}](kinds{kind})\n");
            await File.AppendAllTextAsync(Path.Join(source, "content", $"about.{language}.md"), $"\n{string.Concat(links)}");
        }
    }

    private static void CopySite(Town town, string to)
    {
        var from = Repository.FolderOf(town);
        Repository.CopyFolder(Path.Join(from, "content"), Path.Join(to, "content"));
        if (Directory.Exists(Path.Join(from, "themes"))) Repository.CopyFolder(Path.Join(from, "themes"), Path.Join(to, "themes"));
        File.Copy(Path.Join(from, "site.yml"), Path.Join(to, "site.yml"));
    }

    private static async Task Replace(string file, string old, string instead)
    {
        var text = await File.ReadAllTextAsync(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, text.Replace(old, instead, StringComparison.Ordinal));
    }
}

/// <param name="Address">The address of the site.</param>
/// <param name="Folder">The folder with its files.</param>
public sealed record HostedSite(Uri Address, string Folder)
{
    private static readonly HttpClient Browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public byte[] File(string path) => System.IO.File.ReadAllBytes(Path.Join(Folder, path));

    /// <summary>The file that is served at an address.</summary>
    public byte[] FileAt(string address) => File(address.EndsWith('/') ? address + "index.html" : address);

    /// <summary>The addresses of all pages, such as <c>sv/varden/</c>.</summary>
    public IEnumerable<string> Pages => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Select(path => path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)
        .Order(StringComparer.Ordinal);

    /// <summary>The stylesheet's path.</summary>
    public string Stylesheet => Path.GetRelativePath(Folder, Directory.EnumerateFiles(Path.Join(Folder, "assets"), "style.*.css").Single());

    /// <summary>The path of a picture.</summary>
    public string Picture => Path.GetRelativePath(Folder, Directory.EnumerateFiles(Path.Join(Folder, "assets"), "*.jpg", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First());

    /// <summary>Sends a request without following redirects or decompressing.</summary>
    public Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, path, headers);

    /// <inheritdoc cref="Get"/>
    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address, path));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Browser.SendAsync(request);
    }
}
