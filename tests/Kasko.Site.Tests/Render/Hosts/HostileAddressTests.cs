using System.Text;
using System.Text.Json;
using Kasko.Site.Build;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render.Hosts;

/// <summary>
/// Settings that would add rules to a host's file are refused at their place; if one were accepted, it would only be a name there.
/// </summary>
public sealed class HostileAddressTests
{
    private const string Hosts = "nginx, apache, caddy, netlify, cloudflare-pages, azure-static-web-apps";
    private const string Azure = "staticwebapp.config.json";

    private static readonly Lazy<Task<SortedDictionary<string, string>>> Harmless = new(async () =>
    {
        using var site = await Built(new Uri("https://lillvik.example/harmless/"));
        return site.Published();
    });

    public static TheoryData<string> Encoded => ["%0A", "%0a", "%0D%0A", "%00", "%09", "%1B[31m", "%7F", "%C2%85", "%E2%80%A8", "%E2%80%A9"];

    public static TheoryData<int> Paths => [.. Enumerable.Range(0, HostileAddresses.Paths.Length)];

    [Theory, MemberData(nameof(Encoded))]
    public async Task A_control_character_in_the_sites_address_is_reported_where_it_stands(string control)
    {
        using var site = TestSite.Small().Replace("site.yml", "base_url: https://lillvik.example/strategi/", $"base_url: \"https://lillvik.example/a{control}rewrite/\"");

        var run = await site.Build();

        Assert.Equal(
            (1, "site.yml:3:11: error not-an-address: The address in 'base_url' contains a line break or a control character, perhaps written as %0A. Remove it.\n"),
            (run.ExitCode, run.Error));
        Assert.False(Path.Exists(site.Public));
    }

    [Theory, MemberData(nameof(Encoded))]
    public async Task A_control_character_in_the_base_url_option_is_reported(string control)
    {
        using var site = TestSite.Small();

        var run = await site.Build("--base-url", $"https://lillvik.example/a{control}rewrite/");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("kasko: The address given with --base-url contains a line break or a control character, perhaps written as %0A. Remove it.", run.Problems[0]);
    }

    [Theory]
    [InlineData("\\n")]
    [InlineData("\\0")]
    [InlineData("\\x1B")]
    [InlineData("\\u2028")]
    public async Task A_control_character_as_a_YAML_escape_is_reported(string control)
    {
        using var site = TestSite.Small().Replace("site.yml", "base_url: https://lillvik.example/strategi/", $"base_url: \"https://lillvik.example/a{control}rewrite/\"");

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("site.yml:3:11: error ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site.yml", "https://git.lillvik.example/edit/main/", "site.yml:50:11")]
    [InlineData("content/measures/residents.yml", "https://creativecommons.org/licenses/by/4.0/", "content/measures/residents.yml:19:16")]
    [InlineData("site.yml", "https://www.tillganglighetskrav.fi/", "site.yml:46:43")]
    public async Task A_control_character_in_other_addresses_of_settings_and_measures_is_reported(string file, string address, string place)
    {
        using var site = TestSite.Small().Replace(file, address, address + "a%0Ab/");

        Assert.Equal([$"{place} not-an-address"], (await site.Build()).Places);
    }

    [Theory]
    [InlineData("aliases: [\"sv/a%0Ab/\"]", "not-an-alias")]
    [InlineData("aliases: [\"sv/a\\nb/\"]", "not-an-alias")]
    [InlineData("slug: \"a%0Ab\"", "not-a-slug")]
    [InlineData("slug: \"a\\nb\"", "not-a-slug")]
    public async Task A_control_character_in_the_addresses_of_a_page_is_reported(string line, string rule)
    {
        using var site = TestSite.Small().Replace("content/about.sv.md", "title:", $"{line}\ntitle:");

        Assert.Contains((await site.Build()).Places, place => place.StartsWith("content/about.sv.md:3:", StringComparison.Ordinal) && place.EndsWith(rule, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task A_hostile_path_adds_no_rule_to_a_hosts_file(int path)
    {
        var harmless = await Harmless.Value;
        using var hostile = await Built(HostileAddresses.Of(HostileAddresses.Paths[path]));

        foreach (var file in (string[])[".kasko/nginx.conf", ".kasko/nginx-brotli.conf", ".kasko/Caddyfile", ".htaccess", "_headers", "_redirects", Azure])
        {
            var text = hostile.Read(file);
            Assert.Equal(harmless[file].Split('\n').Length, text.Split('\n').Length);
            Assert.DoesNotContain(text.EnumerateRunes(), rune => rune.Value is not ('\n' or '\t') && (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029));
        }

        Assert.Equal(
            HeaderRule.Read(harmless["_headers"]).Select(rule => string.Join('\n', rule.Fields)),
            HeaderRule.Read(hostile.Read("_headers")).Select(rule => string.Join('\n', rule.Fields)));
        Assert.All(HeaderRule.Read(hostile.Read("_headers")), rule => Assert.Matches(@"^/[!-)+-~]*\*?$", rule.Path));
        var moved = MovedRule.Read(hostile.Read("_redirects"));
        Assert.Equal(MovedRule.Read(harmless["_redirects"]).Select(rule => (rule.Status, rule.IsForced)), moved.Select(rule => (rule.Status, rule.IsForced)));
        Assert.All(moved, rule =>
        {
            Assert.DoesNotMatch(@":|\*.", rule.From);
            Assert.DoesNotMatch(@"[:*]", rule.To);
        });
        Assert.Equal(Skeleton(harmless[Azure]), Skeleton(hostile.Read(Azure)));
    }

    private static async Task<TestSite> Built(Uri address)
    {
        var site = HostSite.For(Hosts);
        var result = await SiteBuilder.Build(
            new BuildRequest(site.Root, site.Public, address, new DateOnly(2026, 11, 23), TimeProvider.System, HomeFolder: null, IsStrict: false), CancellationToken.None);
        Assert.True(result.Outcome is BuildOutcome.Published, string.Join('\n', result.Diagnostics));
        return site;
    }

    /// <summary>Azure's file without its addresses.</summary>
    private static string Skeleton(string file)
    {
        using var json = JsonDocument.Parse(file);
        var skeleton = new StringBuilder();
        Add(json.RootElement);
        return skeleton.ToString();

        void Add(JsonElement element)
        {
            skeleton.Append(element.ValueKind);
            if (element.ValueKind is JsonValueKind.Object)
                foreach (var member in element.EnumerateObject())
                {
                    skeleton.Append(member.Name);
                    Add(member.Value);
                }
            else if (element.ValueKind is JsonValueKind.Array)
                foreach (var item in element.EnumerateArray()) Add(item);
        }
    }
}
