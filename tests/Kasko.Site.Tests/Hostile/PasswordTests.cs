using System.Globalization;
using Kasko.Site.Tests.Sites;
using Kasko.Site.Tests.Statistics;

namespace Kasko.Site.Tests.Hostile;

/// <summary>A password in an address is reported, and never shown: logs and reports have many readers.</summary>
public sealed class PasswordTests
{
    public static TheoryData<string, string, string> Places => new()
    {
        { "site.yml", "base_url: https://lillvik.example/", "base_url: https://namn:pw4711@lillvik.example/" },
        { "site.yml", "theme: plain", "theme: plain\nstatistics: {statfin: \"https://namn:pw4711@127.0.0.1/\"}" },
        { "site.yml", "theme: plain", "theme: plain\nstatistics: {sotkanet: \"https://pw4711@127.0.0.1/\"}" },
        { "content/measures/residents.yml", "url: https://example.org/register", "url: https://namn:pw4711@example.org/register" },
        { "content/about.sv.md", "\ntitle: ", "\n# https://namn:pw4711@example.org/\ntitel: x\ntitle: " },
    };

    [Theory, MemberData(nameof(Places))]
    public async Task A_password_in_a_file_is_not_shown(string file, string old, string instead)
    {
        using var site = TestSite.Small().Replace(file, old, instead);

        await IsHidden(site, "check");
        await IsHidden(site, "statistics", "update");
    }

    [Theory]
    [InlineData("[länken](http://namn:pw4711@{0}/a)")]
    [InlineData("<http://namn:pw4711@{0}/a>")]
    [InlineData("[länken](HTTP://pw4711@{0}/a)")]
    public async Task A_link_with_a_password_is_reported_and_the_password_not_shown(string link)
    {
        await using var server = await LocalServer.Start((context, _) =>
        {
            context.Response.StatusCode = 301;
            context.Response.Headers.Location = "ftp://namn:pw4711@127.0.0.1/";
            return Task.CompletedTask;
        });
        using var site = TestSite.WithSwedish($"Se {string.Format(CultureInfo.InvariantCulture, link, server.Address.Authority)} nu.")
            .Append("site.yml", "external: {allow: [example.org, tillganglighetskrav.fi, saavutettavuusvaatimukset.fi, sotkanet.fi, creativecommons.org]}\n");

        Assert.Contains(" address-with-password", string.Join('\n', (await site.Check()).Places), StringComparison.Ordinal);
        await IsHidden(site, "check", "--external");
    }

    private static async Task IsHidden(TestSite site, params string[] command)
    {
        foreach (var format in (string[])["text", "json", "sarif", "github", "gitlab"])
        {
            var run = await site.Run([.. command, "--format", format]);

            Assert.InRange(run.ExitCode, 0, 1);
            Assert.DoesNotContain("pw4711", run.Error + run.Output, StringComparison.Ordinal);
        }
    }
}
