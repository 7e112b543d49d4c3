using Kasko.Site.Tests.Snapshots;

namespace Kasko.Site.Tests.Render.Hosts;

/// <summary>The configuration files for each host named in <c>site.yml</c>.</summary>
public sealed class HostFileTests
{
    [Theory]
    [InlineData("nginx", ".kasko/nginx.conf", ".kasko/nginx-brotli.conf")]
    [InlineData("apache", ".htaccess")]
    [InlineData("caddy", ".kasko/Caddyfile")]
    [InlineData("github-pages", ".nojekyll")]
    [InlineData("netlify", "_headers", "_redirects")]
    [InlineData("cloudflare-pages", "_headers", "_redirects")]
    [InlineData("azure-static-web-apps", "staticwebapp.config.json")]
    public async Task Only_named_hosts_get_their_files(string host, params string[] files)
    {
        using var plain = await HostSite.For("").Built();
        using var site = await HostSite.For(host).Built();

        var added = site.Published().Keys.Except(plain.Published().Keys).Where(path => !path.EndsWith(".br", StringComparison.Ordinal) && !path.EndsWith(".gz", StringComparison.Ordinal));

        Assert.Equal(files.Order(StringComparer.Ordinal), added.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_files_of_a_host_that_is_no_longer_named_are_deleted()
    {
        using var plain = await HostSite.For("").Built();
        using var site = await HostSite.For("nginx, apache, netlify").Built();

        await site.Replace("site.yml", "hosts: [nginx, apache, netlify]", "hosts: []").Built();

        // Compressed assets are kept as long as the assets of pages that are still open.
        Assert.Equal(plain.Published().Keys, site.Published().Keys.Where(path => !path.StartsWith("assets/", StringComparison.Ordinal) || plain.Has(path)));
        Assert.False(Directory.Exists(Path.Join(site.Public, ".kasko")));
    }

    [Theory]
    [InlineData("nginx", ".kasko/nginx.conf")]
    [InlineData("apache", ".htaccess")]
    [InlineData("caddy", ".kasko/Caddyfile")]
    [InlineData("netlify", "_headers")]
    [InlineData("netlify", "_redirects")]
    [InlineData("azure-static-web-apps", "staticwebapp.config.json")]
    public async Task A_hosts_file_reads_like_this(string host, string file)
    {
        using var site = await HostSite.For(host).Built();

        Snapshot.Match(site.Read(file), "txt", Path.GetFileName(file));
    }

    [Theory]
    [InlineData("nginx", ".kasko/nginx.conf", "location = \"/strategi/sv/borta/\" {\n        error_page 410 \"/strategi/sv/404.html\";\n        return 410;")]
    [InlineData("nginx", ".kasko/nginx.conf", "location = \"/strategi/poissa.html\" {\n        error_page 410 \"/strategi/404.html\";\n        return 410;")]
    [InlineData("apache", ".htaccess", "RedirectMatch 410 \"^/strategi/sv/borta/?$\"")]
    [InlineData("apache", ".htaccess", "ErrorDocument 410 \"/strategi/404.html\"")]
    [InlineData("caddy", ".kasko/Caddyfile", "error \"/strategi/sv/borta/\" 410")]
    [InlineData("caddy", ".kasko/Caddyfile", "expression {http.error.status_code} in [404, 410]")]
    public async Task An_address_that_is_gone_for_good_is_answered_with_410_where_the_host_can(string host, string file, string line)
    {
        using var site = await HostSite.For(host, "gone: [sv/borta/, poissa.html]\n").Built();
        Assert.Contains(line, site.Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hosts_that_read_the_same_file_share_one_file()
    {
        using var site = await HostSite.For("cloudflare-pages, netlify").Built();

        Assert.Equal("""
            # Written by kasko. Goes to the root of what is deployed.
            /strategi/strategi.html /strategi/sv/om-strategin/ 301!
            /strategi/strategi.html /strategi/sv/om-strategin/ 301
            /strategi/sv/b%C3%A5tar/ /strategi/sv/om-strategin/ 301!
            /strategi/sv/b%C3%A5tar/ /strategi/sv/om-strategin/ 301
            /strategi/sv/b%C3%A5tar /strategi/sv/om-strategin/ 301!
            /strategi/sv/b%C3%A5tar /strategi/sv/om-strategin/ 301
            /strategi/sv/om/ /strategi/sv/om-strategin/ 301!
            /strategi/sv/om/ /strategi/sv/om-strategin/ 301
            /strategi/sv/om /strategi/sv/om-strategin/ 301!
            /strategi/sv/om /strategi/sv/om-strategin/ 301
            /strategi/sv/* /strategi/sv/404.html 404
            /strategi/fi/* /strategi/fi/404.html 404
            /strategi/* /strategi/404.html 404

            """, site.Read("_redirects"), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task An_unknown_host_is_reported_with_a_suggestion()
    {
        using var site = HostSite.For("ngnix");

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(
            "error unknown-value: 'hosts' cannot be 'ngnix'. Did you mean 'nginx'? Allowed: nginx, apache, caddy, github-pages, netlify, cloudflare-pages, azure-static-web-apps.\n",
            run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("security: {hsts: {max_age: 31536000}}", "max-age=31536000")]
    [InlineData("security: {hsts: {max_age: 0}}", "max-age=0")]
    [InlineData("security: {hsts: {max_age: 600, include_subdomains: true}}", "max-age=600; includeSubDomains")]
    public async Task HSTS_is_sent_only_when_the_site_asks_for_it(string settings, string? promise)
    {
        using var site = await HostSite.For("netlify", settings).Built();

        var line = site.Read("_headers").Split('\n').SingleOrDefault(line => line.Contains("Strict-Transport-Security", StringComparison.Ordinal));

        Assert.Equal(promise is null ? null : $"  Strict-Transport-Security: {promise}", line);
    }

    [Fact]
    public async Task A_negative_HSTS_age_is_reported()
    {
        using var site = HostSite.For("nginx", "security: {hsts: {max_age: -1}}");

        Assert.Equal(["hsts-age"], (await site.Build()).Places.Select(place => place.Split(' ')[1]));
    }
}
