using System.Collections.Immutable;
using System.Net;
using Kasko.Site.Build;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>A site built into a folder of its own and served on the loopback address.</summary>
public sealed class BuiltSite : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebApplication _server;

    private BuiltSite(string folder, WebApplication server)
    {
        _folder = folder;
        _server = server;
        Address = new Uri(server.Urls.First() + "/");
        Pages = [.. Directory.EnumerateFiles(Published(folder), "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Published(folder), file).Replace('\\', '/'))
            .Select(path => path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)
            .Order(StringComparer.Ordinal)];
    }

    public Uri Address { get; }

    /// <summary>
    /// The addresses of all pages, relative to the site's root: <c>sv/varden/</c>, <c>404.html</c>; empty for the root itself.
    /// </summary>
    public ImmutableArray<string> Pages { get; }

    /// <summary>The bytes of a published file.</summary>
    public byte[] Read(string address) =>
        File.ReadAllBytes(Path.Join(Published(_folder), address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address));

    /// <summary>Builds and serves a site; throws an exception with the problems, if there are any.</summary>
    public static Task<BuiltSite> Build(Town town) => Build(Repository.FolderOf(town));

    /// <inheritdoc cref="Build(Town)"/>
    /// <param name="root">The site's folder.</param>
    public static async Task<BuiltSite> Build(string root)
    {
        var folder = Path.Join(Path.GetTempPath(), $"kasko-{Guid.NewGuid():n}");
        Directory.CreateDirectory(folder);
        try
        {
            var request = new BuildRequest(
                root, Published(folder), BaseUrl: null, AsOf: new DateOnly(2026, 11, 23), TimeProvider.System, HomeFolder: null, IsStrict: false);
            var result = await SiteBuilder.Build(request, CancellationToken.None);
            if (result.Outcome is not BuildOutcome.Published)
                throw new InvalidOperationException($"{root} does not build: {string.Join('\n', result.Diagnostics)}");
            var server = Server(Published(folder));
            await server.StartAsync();
            return new BuiltSite(folder, server);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Published(string folder) => Path.Join(folder, "public");

    private static WebApplication Server(string published)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = published });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        var server = builder.Build();
        var files = new PhysicalFileProvider(published);
        server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        server.UseStaticFiles(new StaticFileOptions { FileProvider = files });
        return server;
    }
}
