using System.Text.Json;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render.Hosts;

/// <summary>Azure Static Web Apps cannot be started here: its file is compared with its documented rules.</summary>
public sealed class AzureTests
{
    private const string File = "staticwebapp.config.json";

    [Fact]
    public async Task The_file_uses_only_what_Azure_documents()
    {
        using var site = await HostSite.For("azure-static-web-apps").Built();
        using var json = JsonDocument.Parse(site.Read(File));
        var root = json.RootElement;

        Assert.Equal(["globalHeaders", "mimeTypes", "responseOverrides", "routes", "trailingSlash"], Names(root).Order(StringComparer.Ordinal));
        Assert.Contains(root.GetProperty("trailingSlash").GetString(), (string[])["auto", "always", "never"]);
        Assert.All(root.GetProperty("globalHeaders").EnumerateObject(), header => Assert.Equal(JsonValueKind.String, header.Value.ValueKind));
        Assert.All(root.GetProperty("mimeTypes").EnumerateObject(), type => Assert.Matches(@"^\.[a-z0-9]+=[a-z]+/\S+(; charset=utf-8)?$", $"{type.Name}={type.Value}"));
        foreach (var route in root.GetProperty("routes").EnumerateArray())
        {
            Assert.Empty(Names(route).Except(["route", "redirect", "statusCode", "headers"]));
            // A wildcard is allowed at the end only.
            Assert.Matches(@"^/[!-)+-~]*\*?$", route.GetProperty("route").GetString());
            if (route.TryGetProperty("redirect", out var redirect)) Assert.Matches("^/[!-~]*$", redirect.GetString());
            if (route.TryGetProperty("statusCode", out var status)) Assert.Equal(301, status.GetInt32());
        }
    }

    [Fact]
    public async Task Each_address_matches_one_route_at_most()
    {
        using var site = await HostSite.For("azure-static-web-apps").Built();
        using var json = JsonDocument.Parse(site.Read(File));
        var routes = json.RootElement.GetProperty("routes").EnumerateArray().Select(route => route.GetProperty("route").GetString()!).ToList();

        Assert.All(site.Published().Keys, path => Assert.InRange(routes.Count(route => Matches(route, "/strategi/" + Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal))), 0, 1));
        Assert.Contains(routes, route => Matches(route, "/strategi/sv/b%C3%A5tar/index.html"));
    }

    /// <summary>The host takes a path with a period for a file, and looks for no page in it.</summary>
    [Fact]
    public async Task An_old_address_that_looks_like_a_file_has_a_route_for_each_of_its_forms()
    {
        using var site = await TestSite.Small().Append("site.yml", "\nhosts: [azure-static-web-apps]\n").Replace("content/about.sv.md", "title:", "aliases: [sida.php]\ntitle:").Built();

        Assert.Contains("\"route\": \"/strategi/sida.php\"", site.Read(File), StringComparison.Ordinal);
        Assert.Contains("\"route\": \"/strategi/sida.php/\"", site.Read(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_not_found_page_exists()
    {
        using var site = await HostSite.For("azure-static-web-apps").Built();
        using var json = JsonDocument.Parse(site.Read(File));

        var overrides = json.RootElement.GetProperty("responseOverrides");

        Assert.Equal(["404"], Names(overrides));
        Assert.Equal("/strategi/404.html", overrides.GetProperty("404").GetProperty("rewrite").GetString());
        Assert.True(site.Has("404.html"));
    }

    [Fact]
    public async Task The_file_stays_below_the_size_limit_with_any_number_of_former_addresses()
    {
        using var site = await NetlifyAndCloudflareTests.Many(400).Built();

        Assert.InRange(new FileInfo(Path.Join(site.Public, File)).Length, 19_000, 20_000);
        Assert.True(site.Has("sv/gammal-400/index.html"));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static bool Matches(string route, string path) => route.EndsWith('*') ? path.StartsWith(route[..^1], StringComparison.Ordinal) : path == route;
}
