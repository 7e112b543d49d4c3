using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render.Hosts;

/// <summary>Hosts that read only so many redirects from former addresses.</summary>
public sealed class RedirectLimitTests
{
    [Theory]
    [InlineData("azure-static-web-apps", 3000, "takes 132 of the site's 3000 former addresses. At the other 2868")]
    [InlineData("cloudflare-pages", 3000, "takes 1000 of the site's 3000 former addresses. At the other 2000")]
    [InlineData("netlify, cloudflare-pages", 3000, "takes 500 of the site's 3000 former addresses. At the other 2500")]
    [InlineData("cloudflare-pages", 950, "is 95% full with 950 former addresses")]
    [InlineData("netlify, cloudflare-pages", 460, "is 92% full with 460 former addresses")]
    public async Task A_host_whose_file_is_full_or_nearly_is_reported_with_numbers(string hosts, int aliases, string expected)
    {
        using var site = WithAliases(hosts, aliases);

        var run = await site.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, Assert.Single(run.Error.Split('\n'), line => line.Contains("redirect-limit", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.StartsWith("site.yml:", Assert.Single(run.Error.Split('\n'), line => line.Contains("redirect-limit", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("netlify", 3000)]
    [InlineData("nginx", 3000)]
    [InlineData("cloudflare-pages", 800)]
    [InlineData("netlify, cloudflare-pages", 400)]
    public async Task A_host_with_room_is_not_reported(string hosts, int aliases)
    {
        using var site = WithAliases(hosts, aliases);

        Assert.DoesNotContain("redirect-limit", (await site.Build()).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cloudflare-pages", "'cloudflare-pages' cannot redirect by what follows the question mark in 3 of the site's 4 former addresses.")]
    [InlineData("azure-static-web-apps", "'azure-static-web-apps' cannot redirect by what follows the question mark in 3 of the site's 4 former addresses.")]
    [InlineData("nginx, github-pages", "'github-pages' cannot redirect by what follows the question mark in 3 of the site's 4 former addresses.")]
    [InlineData("netlify", "'netlify' cannot redirect by what follows the question mark in 1 of the site's 4 former addresses.")]
    [InlineData("nginx, apache, caddy", null)]
    public async Task A_host_that_cannot_tell_addresses_apart_by_their_query_is_reported_with_numbers(string hosts, string? expected)
    {
        using var site = TestSite.Small().Append("site.yml", $"hosts: [{hosts}]\n")
            .Replace("content/about.sv.md", "kind: about\n", "kind: about\naliases: [/gammal/, /?page_id=12, \"index.php?id=5&lang=fi\", \"index.php?q=två ord\"]\n");

        var run = await site.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(expected is null ? 0 : 1, run.Error.Split('\n').Count(line => line.Contains("redirect-limit", StringComparison.Ordinal)));
        Assert.Contains(expected ?? "", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Netlify_gets_every_redirect_also_when_Cloudflare_reads_only_the_first()
    {
        using var site = WithAliases("netlify, cloudflare-pages", 600);

        await site.Build();

        var lines = site.Read("_redirects").Split('\n');
        Assert.Equal(1200, lines.Count(line => line.EndsWith(" 301!", StringComparison.Ordinal)));
        Assert.Equal(1000, lines.Skip(1).Take(2000).Count(line => line.EndsWith(" 301", StringComparison.Ordinal)));
        Assert.All(lines.Skip(1).Take(2000).Chunk(2), pair => Assert.Equal(pair[0], pair[1] + "!"));
    }

    private static TestSite WithAliases(string hosts, int number) => TestSite.Small()
        .Append("site.yml", $"hosts: [{hosts}]\n")
        .Replace("content/about.sv.md", "kind: about\n", $"kind: about\naliases: [{string.Join(", ", Enumerable.Range(1, number).Select(each => $"/gammal/{each}/"))}]\n");
}
