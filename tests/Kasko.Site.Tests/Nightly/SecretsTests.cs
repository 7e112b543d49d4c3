using Kasko.Site.Diagnostics;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Nightly;

/// <summary>Logs have many readers and are kept for long, so they contain no password and no token.</summary>
public sealed class SecretsTests
{
    private const string Password = "hunter2";

    [Theory]
    [InlineData("https://editor:hunter2@example.org/", "https://**************@example.org/")]
    [InlineData("https://hunter2@example.org/", "https://*******@example.org/")]
    [InlineData("editor:hunter2@example.org", "**************@example.org")]
    [InlineData("'https://example.org/?page=2&access_token=hunter2'", "'https://example.org/?page=2&access_token=*******'")]
    [InlineData("https://example.org/?apikey=hunter2&page=2#top", "https://example.org/?apikey=*******&page=2#top")]
    [InlineData("https://example.org/?X-Signature=hunter2", "https://example.org/?X-Signature=*******")]
    public void A_secret_is_masked_with_asterisks(string text, string masked) => Assert.Equal(masked, Secrets.Masked(text));

    [Theory]
    [InlineData("https://example.org/?page=2#top")]
    [InlineData("https://example.org/@town/2")]
    [InlineData("mailto:town@example.org")]
    [InlineData("Skriv till town@example.org: vi svarar.")]
    [InlineData("content/index.sv.md:14:3")]
    public void Text_without_a_secret_is_unchanged(string text) => Assert.Equal(text, Secrets.Masked(text));

    [Theory]
    [InlineData("statistics: {statfin: \"https://editor:hunter2@127.0.0.1:1/\"}")]
    [InlineData("statistics: {statfin: \"editor:hunter2@example.org\"}")]
    [InlineData("statistics: {statfin: \"ftp://example.org/?token=hunter2\"}")]
    public async Task A_password_in_the_address_of_a_mirror_is_refused_and_not_printed(string line)
    {
        using var site = TestSite.Small().Append("site.yml", line + "\n");

        var run = await site.Run("nightly", "--report", "nightly.json");

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Places);
        DoesNotContainPassword(run, File.ReadAllText(Path.Join(site.Root, "nightly.json")));
    }

    [Fact]
    public async Task A_password_in_the_sites_address_is_refused_and_not_printed()
    {
        using var site = TestSite.Small();

        var run = await site.Run("nightly", "--base-url", $"https://editor:{Password}@example.org/");

        Assert.Equal(2, run.ExitCode);
        DoesNotContainPassword(run);
    }

    [Fact]
    public async Task A_token_in_the_target_of_a_redirect_is_not_printed()
    {
        await using var nightly = await NightlySite.Start();
        nightly.Web.Server.Instead = (context, _) =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = $"https://login.example/?session_token={Password}";
            return Task.FromResult(true);
        };

        var run = await nightly.Run();

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("login.example", run.Error, StringComparison.Ordinal);
        DoesNotContainPassword(run, File.ReadAllText(nightly.ReportPath));
    }

    private static void DoesNotContainPassword(CommandRun run, string report = "") =>
        Assert.DoesNotContain(Password, run.Output + run.Error + report, StringComparison.Ordinal);
}
