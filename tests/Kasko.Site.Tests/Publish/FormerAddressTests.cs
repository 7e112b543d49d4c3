using Kasko.Site.Tests.Sites;
using Kasko.Site.Tests.Statistics;

namespace Kasko.Site.Tests.Publish;

/// <summary>An address that was published is reported at every build until a page has it as an alias or the settings say that it is gone.</summary>
public sealed class FormerAddressTests
{
    private const string Page = "content/about.sv.md";
    private const string Gone = "public/sv/om-strategin/index.html address-gone";

    /// <summary>A site whose page has moved since it was published.</summary>
    private static async Task<TestSite> Moved()
    {
        var site = await TestSite.Small().Built();
        return site.Replace(Page, "title:", "slug: om-oss\ntitle:");
    }

    [Fact]
    public async Task It_is_reported_at_every_build()
    {
        using var site = await Moved();
        foreach (var _ in (int[])[1, 2, 3])
        {
            var run = await site.Build();
            Assert.Equal(0, run.ExitCode);
            Assert.Equal([Gone], run.Places);
            Assert.Contains("Write 'aliases: [sv/om-strategin/]' in the page or measure that replaces it, or 'gone: [sv/om-strategin/]' in site.yml if nothing does.", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_alias_answers_it()
    {
        using var site = await Moved();
        await site.Built();
        Assert.Empty((await site.Replace(Page, "title:", "aliases: [sv/om-strategin/]\ntitle:").Build()).Problems);
        Assert.Equal([Gone], (await site.Replace(Page, "aliases: [sv/om-strategin/]\n", "").Build()).Places);
    }

    [Theory]
    [InlineData("sv/om-strategin/")]
    [InlineData("\"https://lillvik.example/strategi/sv/om-strategin\"")]
    public async Task The_settings_answer_it_where_nothing_replaces_it(string written)
    {
        using var site = await Moved();
        await site.Built();
        Assert.Empty((await site.Append("site.yml", $"gone: [{written}]\n").Build()).Problems);
        Assert.False(site.Has("sv/om-strategin"));
    }

    [Fact]
    public async Task A_check_reads_the_record_too()
    {
        using var site = await Moved();
        Assert.Equal([Gone], (await site.Check()).Places);
        await site.Built();
        Assert.Equal([Gone], (await site.Check()).Places);
    }

    [Fact]
    public async Task A_page_that_ends_on_its_own_day_is_meant_to_be_gone_with_its_former_addresses()
    {
        using var site = await TestSite.Small().Replace(Page, "title:", "aliases: [sv/om/]\ntitle:").Built();
        foreach (var path in (string[])[Page, "content/about.fi.md"]) site.Replace(path, "title:", "publish_until: 2026-12-31\ntitle:");
        Assert.DoesNotContain("address-gone", (await site.Build("--as-of", "2027-01-01")).Error, StringComparison.Ordinal);
        Assert.False(site.Has("sv/om-strategin"));
    }

    [Fact]
    public async Task A_page_that_becomes_a_draft_is_not()
    {
        using var site = await TestSite.Small().Built();
        foreach (var path in (string[])[Page, "content/about.fi.md"]) site.Replace(path, "title:", "draft: true\ntitle:");
        Assert.Equal(["public/fi/tietoa-strategiasta/index.html address-gone", Gone], (await site.Build()).Places);
    }

    [Theory]
    [InlineData("sv/varden/", "alias-taken")]
    [InlineData("sida.php?id=5", "not-an-alias")]
    [InlineData("gammalt", "not-an-alias")]
    [InlineData("\"https://annan.example/\"", "not-an-alias")]
    public async Task What_cannot_be_gone_is_reported_in_the_settings(string written, string rule)
    {
        using var site = TestSite.Small().Append("site.yml", $"gone: [{written}]\n");
        Assert.Equal([$"site.yml:52:8 {rule}"], (await site.Check()).Places);
    }

    [Fact]
    public async Task A_record_of_an_older_program_is_read()
    {
        using var site = await Moved();
        var record = Path.Join(site.Root, ".public.kasko", "record.json");
        var text = await File.ReadAllTextAsync(record);
        var start = text.IndexOf(",\n  \"former\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(record, string.Concat(text.AsSpan(0, start), "\n}\n"));

        Assert.Equal([Gone], (await site.Build()).Places);
        Assert.Contains("\"sv/om-strategin/index.html\"", await File.ReadAllTextAsync(record), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_record_a_check_asks_the_live_site()
    {
        using var live = await TestSite.Small().Built();
        await using var server = await StaticServer.Of(live.Public);
        await live.Built("--base-url", server.Address.AbsoluteUri);
        using var site = TestSite.Small().Replace(Page, "title:", "slug: om-oss\ntitle:");
        Assert.Empty((await site.Check("--base-url", server.Address.AbsoluteUri)).Problems);

        var run = await site.Check("--live", "--base-url", server.Address.AbsoluteUri);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{server.Address}sv/om-strategin/: warning address-gone: ", Assert.Single(run.Problems), StringComparison.Ordinal);

        site.Append("site.yml", "gone: [sv/om-strategin/]\n");
        Assert.Empty((await site.Check("--live", "--base-url", server.Address.AbsoluteUri)).Problems);
    }

    [Theory]
    [InlineData(404, "", "status 404")]
    [InlineData(200, "<html><body>Hej</body></html>", "no sitemap")]
    [InlineData(200, "{}", "no sitemap")]
    [InlineData(200, "<!DOCTYPE urlset [<!ENTITY a \"b\">]><urlset/>", "no sitemap")]
    public async Task A_live_site_without_a_sitemap_is_reported(int status, string body, string words)
    {
        await using var server = await LocalServer.Start(async (context, _) =>
        {
            context.Response.StatusCode = status;
            await context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(body));
        });
        using var site = TestSite.Small();
        var run = await site.Check("--live", "--base-url", server.Address.AbsoluteUri);
        Assert.Equal(0, run.ExitCode);
        var problem = Assert.Single(run.Problems);
        Assert.StartsWith($"{server.Address}sitemap.xml: warning live-sitemap-unread: ", problem, StringComparison.Ordinal);
        Assert.Contains(words, problem, StringComparison.Ordinal);
        Assert.Equal(["/sitemap.xml"], server.Calls.Select(call => call.Target));
    }
}
