using System.Collections.Immutable;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render.Hosts;

/// <summary>Netlify and Cloudflare Pages cannot be started here: their files are compared with their documented rules.</summary>
public sealed class NetlifyAndCloudflareTests
{
    /// <summary>Netlify sets these itself and accepts no rule for them.</summary>
    private static readonly string[] NotNetlifys =
    [
        "Accept-Ranges", "Age", "Allow", "Alt-Svc", "Connection", "Content-Encoding", "Content-Length", "Content-Range", "Date", "Location", "Server", "Set-Cookie",
        "Trailer", "Transfer-Encoding", "Upgrade",
    ];

    private static readonly int[] CloudflareStatuses = [200, 301, 302, 303, 307, 308];

    [Theory]
    [InlineData("netlify")]
    [InlineData("cloudflare-pages")]
    [InlineData("netlify, cloudflare-pages")]
    public async Task The_headers_respect_the_limits_of_both_hosts(string hosts)
    {
        using var site = await HostSite.For(hosts).Built();
        var text = site.Read("_headers");
        var rules = HeaderRule.Read(text);

        Assert.InRange(rules.Length, 1, 100);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 2000));
        Assert.All(rules, rule => Assert.Matches(@"^/[!-)+-~]*\*?$", rule.Path));
        Assert.Empty(rules.SelectMany(rule => rule.Fields).Select(field => field.Name).Intersect(NotNetlifys, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task No_response_gets_a_header_from_two_rules()
    {
        using var site = await HostSite.For("netlify, cloudflare-pages").Built();
        var rules = HeaderRule.Read(site.Read("_headers"));

        foreach (var address in Addresses(site).Append("/strategi/finns-inte/"))
        {
            var fields = rules.Where(rule => rule.Matches(address)).SelectMany(rule => rule.Fields).Select(field => field.Name).ToList();
            Assert.Contains("Content-Security-Policy", fields);
            Assert.Equal(fields.Distinct(StringComparer.OrdinalIgnoreCase), fields);
        }
    }

    [Theory]
    [InlineData("/strategi/sv/om", 301, "/strategi/sv/om-strategin/")]
    [InlineData("/strategi/sv/om/", 301, "/strategi/sv/om-strategin/")]
    [InlineData("/strategi/sv/b%C3%A5tar/", 301, "/strategi/sv/om-strategin/")]
    [InlineData("/strategi/strategi.html", 301, "/strategi/sv/om-strategin/")]
    [InlineData("/strategi/sv/finns-inte/", 404, "/strategi/sv/404.html")]
    [InlineData("/strategi/fi/ei/ole", 404, "/strategi/fi/404.html")]
    [InlineData("/strategi/nowhere", 404, "/strategi/404.html")]
    public async Task Netlify_answers_each_address_correctly(string asked, int status, string page)
    {
        using var site = await HostSite.For("netlify, cloudflare-pages").Built();

        // The first matching rule applies; an existing file takes precedence unless the rule is forced.
        var isThere = Addresses(site).Contains(Uri.UnescapeDataString(asked));
        var rule = MovedRule.Read(site.Read("_redirects")).First(rule => rule.Matches(asked) && (rule.IsForced || !isThere));

        Assert.Equal((status, page), (rule.Status, rule.To));
        Assert.True(status == 301 || site.Has(page["/strategi/".Length..]));
    }

    [Fact]
    public async Task Cloudflare_redirects_every_former_address_and_finds_the_nearest_not_found_page()
    {
        using var site = await HostSite.For("netlify, cloudflare-pages").Built();
        var text = site.Read("_redirects");

        // It ignores lines with another status, or with an exclamation mark.
        var read = MovedRule.Read(text).Where(rule => CloudflareStatuses.Contains(rule.Status) && !rule.IsForced).ToList();

        Assert.Equal(
            ["/strategi/strategi.html", "/strategi/sv/b%C3%A5tar", "/strategi/sv/b%C3%A5tar/", "/strategi/sv/om", "/strategi/sv/om/"],
            read.Select(rule => rule.From).Order(StringComparer.Ordinal));
        Assert.All(read, rule => Assert.DoesNotContain('*', rule.From));
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 1000));
        Assert.All((string[])["404.html", "sv/404.html", "fi/404.html"], page => Assert.True(site.Has(page)));
    }

    /// <summary>Both compare an address as browsers send it; an encoded parenthesis would be another address.</summary>
    [Theory]
    [InlineData("sv/strategi_(antagen)/", "/strategi/sv/strategi_(antagen)/")]
    [InlineData("sv/pris$lista/", "/strategi/sv/pris$lista/")]
    [InlineData("sv/mål+värden, it's!/", "/strategi/sv/m%C3%A5l+v%C3%A4rden,%20it's!/")]
    public async Task An_old_address_is_written_as_browsers_send_it(string alias, string from)
    {
        using var site = await TestSite.Small().Append("site.yml", "\nhosts: [netlify, cloudflare-pages, azure-static-web-apps]\n")
            .Replace("content/about.sv.md", "title:", $"aliases: [\"{alias}\"]\ntitle:").Built();

        Assert.Contains(MovedRule.Read(site.Read("_redirects")), rule => rule.From == from);
        Assert.Contains($"\"route\": \"{from}index.html\"", site.Read("staticwebapp.config.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Netlify_redirects_by_the_parameters_of_a_query_the_most_exact_first()
    {
        using var site = await TestSite.Small().Append("site.yml", "\nhosts: [netlify, cloudflare-pages]\n")
            .Replace("content/about.sv.md", "title:", "aliases: [/?page_id=12, sida.php?id=5, sida.php]\ntitle:")
            .Replace("content/about.fi.md", "title:", "aliases: [\"sida.php?id=5&kieli=mänty\"]\ntitle:").Built();

        Assert.StartsWith("""
            # Written by kasko. Goes to the root of what is deployed.
            /strategi/ page_id=12 /strategi/sv/om-strategin/ 301!
            /strategi/sida.php/ id=5 kieli=mänty /strategi/fi/tietoa-strategiasta/ 301!
            /strategi/sida.php id=5 kieli=mänty /strategi/fi/tietoa-strategiasta/ 301!
            /strategi/sida.php/ id=5 /strategi/sv/om-strategin/ 301!
            /strategi/sida.php id=5 /strategi/sv/om-strategin/ 301!
            /strategi/sida.php/ /strategi/sv/om-strategin/ 301!
            """, site.Read("_redirects").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_former_addresses_for_Cloudflare_do_not_affect_other_hosts()
    {
        using var site = await Many(1100).Built();

        Assert.Equal(2000, MovedRule.Read(site.Read("_redirects")).Length);
    }

    internal static TestSite Many(int aliases) => TestSite.Small()
        .Append("site.yml", "\nhosts: [cloudflare-pages, azure-static-web-apps]\n")
        .Replace("content/about.sv.md", "title:", $"aliases: [{string.Join(", ", Enumerable.Range(1, aliases).Select(number => $"sv/gammal-{number}/"))}]\ntitle:");

    /// <summary>The addresses of all published files at the host.</summary>
    private static ImmutableHashSet<string> Addresses(TestSite site) =>
        [.. site.Published().Keys.Select(path => "/strategi/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path))];
}
