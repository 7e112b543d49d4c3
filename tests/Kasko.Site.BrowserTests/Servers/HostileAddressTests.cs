using System.Net;
using Kasko.Site.BrowserTests.Browsing;
using Kasko.Site.Build;
using Kasko.Site.Tests.Render.Hosts;

namespace Kasko.Site.BrowserTests.Servers;

/// <summary>
/// A real server with the configuration of a site whose address would add rules if it were not quoted: the server
/// starts, serves nothing else, and redirects nowhere.
/// </summary>
public sealed class HostileAddressTests : IDisposable
{
    /// <summary>Readable by everybody: Apache reads it as another user.</summary>
    private readonly string _folder = Directory.CreateDirectory(Path.Join(Path.GetTempPath(), $"kasko-{Guid.NewGuid():n}")).FullName;

    public static TheoryData<ServerKind, int> Everything()
    {
        var all = new TheoryData<ServerKind, int>();
        foreach (var kind in Servers.ToTry)
            for (var path = 0; path < HostileAddresses.Paths.Length; path++) all.Add(kind, path);
        return all;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ServerTheory, MemberData(nameof(Everything))]
    public async Task A_site_at_a_hostile_address_adds_no_rule_to_the_server(ServerKind kind, int number)
    {
        var path = HostileAddresses.Paths[number];
        var root = Directory.CreateDirectory(Path.Join(_folder, "www")).FullName;
        var site = Path.Join(root, "site");
        await Build(kind, site, HostileAddresses.Of(path));
        await using var server = await WebServer.Start(kind, Path.Join(_folder, "server"), root, site);
        var hosted = new HostedSite(server.Address, root);

        foreach (var asked in (string[])["", "anything", "site/", "site/sv/", "site/sv/gammalt/", .. Addresses(path)])
        {
            using var answer = await hosted.Get(asked);
            Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError && answer.StatusCode != HttpStatusCode.Forbidden, $"{asked}: {answer.StatusCode}");
            if (answer.Headers.Location is not { } location) continue;
            var led = new Uri(server.Address, location);
            Assert.Equal(server.Address.Authority, led.Authority);
            Assert.DoesNotContain(Environment.GetEnvironmentVariable("HOME") ?? "/nowhere", Uri.UnescapeDataString(led.AbsolutePath), StringComparison.Ordinal);
        }
    }

    /// <summary>The site's own addresses, as browsers request them.</summary>
    private static IEnumerable<string> Addresses(string path)
    {
        var encoded = Uri.EscapeDataString(path);
        return path.Contains('\0', StringComparison.Ordinal) ? [] : [$"{encoded}", $"{encoded}/", $"{encoded}/sv/", $"{encoded}/sv/gammalt/", $"{encoded}/sv/finns-inte/"];
    }

    private async Task Build(ServerKind kind, string output, Uri address)
    {
        var source = Path.Join(_folder, "source");
        foreach (var file in Directory.EnumerateFiles(Path.Join(Repository.Root, "tests", "sites", "small"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(source, Path.GetRelativePath(Path.Join(Repository.Root, "tests", "sites", "small"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await File.AppendAllTextAsync(Path.Join(source, "site.yml"), $"\nhosts: [{kind.ToString().ToLowerInvariant()}]\n");
        var about = Path.Join(source, "content", "about.sv.md");
        await File.WriteAllTextAsync(about, (await File.ReadAllTextAsync(about)).Replace("title:", "aliases: [sv/gammalt/]\ntitle:", StringComparison.Ordinal));
        var result = await SiteBuilder.Build(
            new BuildRequest(source, output, address, new DateOnly(2026, 11, 23), TimeProvider.System, HomeFolder: null, IsStrict: false), CancellationToken.None);
        Assert.True(result.Outcome is BuildOutcome.Published, string.Join('\n', result.Diagnostics));
        if (kind is ServerKind.Nginx) Assert.True(File.Exists(Path.Join(output, ".kasko", "nginx.conf")));
    }
}
