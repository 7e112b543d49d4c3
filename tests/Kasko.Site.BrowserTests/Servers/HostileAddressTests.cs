using System.Net;
using Kasko.Site.Tests.Render.Hosts;

namespace Kasko.Site.BrowserTests.Servers;

/// <summary>
/// A real server with the configuration of a site whose address would add rules if it were not quoted: the server
/// starts, serves nothing else, and redirects nowhere.
/// </summary>
public sealed class HostileAddressTests(SmallHostedSite small) : IClassFixture<SmallHostedSite>, IDisposable
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
        // A server forbids to list a folder without a page; anything else that is forbidden would hide what is tested.
        await File.WriteAllTextAsync(Path.Join(root, "index.html"), "page");
        await small.CopyTo(site, HostileAddresses.Of(path));
        if (kind is ServerKind.Nginx) Assert.True(File.Exists(Path.Join(site, ".kasko", "nginx.conf")));
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
}
