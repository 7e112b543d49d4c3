using System.Text.Json;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>Settings in <c>site.yml</c> that the town has not set yet.</summary>
[Collection(BuiltSites.Collection)]
public sealed class MissingSettingsTests(BuiltSites sites)
{
    [Theory]
    [InlineData("  email: stad@lillvik.example\n", 12, "contact.email", "sv/respons/")]
    [InlineData("  telephone: \"+358 00 000 0000\"\n", 12, "contact.telephone", "sv/respons/")]
    [InlineData("  reviewed: 2025-03-01\n", 17, "adoption.reviewed", "sv/om-strategin/")]
    [InlineData("  date: 2024-02-01\n", 17, "adoption.date", "sv/om-strategin/")]
    [InlineData("  log_days: 30\n", 22, "data_protection.log_days", "sv/dataskydd/")]
    [InlineData("  host: {sv: Lillviks stad, fi: Pikkulahden kaupunki}\n", 22, "data_protection.host", "sv/dataskydd/")]
    [InlineData("  contact: {sv: Strandvägen 1, fi: Rantatie 1}\n", 22, "data_protection.contact", "sv/dataskydd/")]
    [InlineData("  purpose: {sv: Loggarna behövs för säkerheten., fi: Lokeja tarvitaan turvallisuuden vuoksi.}\n", 22, "data_protection.purpose", "sv/dataskydd/")]
    [InlineData("  legal_basis: {sv: Grunden är en uppgift av allmänt intresse., fi: Peruste on yleistä etua koskeva tehtävä.}\n", 22, "data_protection.legal_basis", "sv/dataskydd/")]
    [InlineData("  recipients: {sv: Ingen annan får uppgifterna., fi: Kukaan muu ei saa tietoja.}\n", 22, "data_protection.recipients", "sv/dataskydd/")]
    [InlineData("  transfers: {sv: Uppgifterna stannar i Finland., fi: Tiedot pysyvät Suomessa.}\n", 22, "data_protection.transfers", "sv/dataskydd/")]
    [InlineData("  feedback: {sv: Responsen sparas i ett år., fi: Palautetta säilytetään vuoden.}\n", 22, "data_protection.feedback", "sv/dataskydd/")]
    [InlineData("  method: own\n", 33, "accessibility.method", "sv/tillganglighet/")]
    [InlineData("  reviewed: 2025-05-01\n", 33, "accessibility.reviewed", "sv/tillganglighet/")]
    [InlineData("  complaint_url: {sv: \"https://example.org/klagomal\", fi: \"https://example.org/kantelu\"}\n", 33, "accessibility.complaint_url", "sv/tillganglighet/")]
    [InlineData("  authority_contact: {sv: tillsyn@example.org, fi: valvonta@example.org}\n", 33, "accessibility.authority_contact", "sv/tillganglighet/")]
    [InlineData("  drawn_up: 2025-04-01\n", 33, "accessibility.drawn_up", "sv/tillganglighet/")]
    [InlineData("  responsible_unit: {sv: Stadskansliet, fi: Kaupunginkanslia}\n", 33, "accessibility.responsible_unit", "sv/tillganglighet/")]
    public async Task The_page_shows_that_a_setting_is_missing_and_a_warning_names_the_key_and_its_place(string written, int line, string key, string page)
    {
        using var site = TestSite.Small().Replace("site.yml", written, "");

        var run = await site.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"site.yml:{line}:1: warning not-told-yet: '{key}' is missing, and the pages say so. Add it before launch.", Assert.Single(run.Problems));
        Assert.Contains("inte angivet ännu", site.Page(page).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_without_a_value_is_reported_at_the_key()
    {
        using var site = TestSite.Small().Replace("site.yml", "  log_days: 30\n", "  log_days:\n");

        var run = await site.Check();

        Assert.StartsWith("site.yml:26:3: warning not-told-yet: 'data_protection.log_days'", Assert.Single(run.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Kaskos_site_warns_in_one_line_of_everything_the_town_has_not_set()
    {
        var warning = Assert.Single(sites.Kasko.Run.Problems, line => line.StartsWith("site.yml: warning not-told-yet: Missing, and the pages say so: ", StringComparison.Ordinal));
        Assert.Equal(
            [
                "accessibility.authority_contact", "accessibility.complaint_url", "accessibility.drawn_up", "accessibility.method",
                "accessibility.responsible_unit", "accessibility.reviewed", "adoption.body", "adoption.date", "adoption.reviewed", "adoption.section",
                "contact.email", "contact.postal_address", "contact.telephone", "contact.visiting_address",
                "data_protection.contact", "data_protection.controller", "data_protection.feedback", "data_protection.host", "data_protection.legal_basis",
                "data_protection.log_days", "data_protection.officer", "data_protection.purpose", "data_protection.recipients", "data_protection.transfers",
            ],
            warning.Split('\'').Where((_, part) => part % 2 == 1).Order(StringComparer.Ordinal));
        Assert.Single(sites.Kasko.Run.Problems, line => line.Contains("not-told-yet: 'accessibility.status' is still 'not-assessed'", StringComparison.Ordinal));
        Assert.Single(sites.Kasko.Run.Problems, line => line.Contains("not-told-yet: 'base_url' is still", StringComparison.Ordinal));
    }

    [Fact]
    public void Kaskos_site_warns_once_that_its_translation_is_unofficial()
    {
        var warning = Assert.Single(sites.Kasko.Run.Problems, line => line.Contains("unofficial translation", StringComparison.Ordinal));
        Assert.StartsWith("content/follow-up/index.fi.md:6:1: warning not-told-yet: Pages with an unofficial translation, as they say: 13. By the Language Act (423/2003, 32 §)", warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_real_town_approves_its_translations_and_an_invented_town_need_not()
    {
        using var site = TestSite.Small();
        Assert.Empty((await site.Check()).Problems);

        site.Replace("site.yml", "invented: true", "invented: false").Replace("site.yml", "lillvik.example/strategi/", "strategi.example.org/");
        Assert.Contains("warning not-told-yet: Pages with an unofficial translation", Assert.Single((await site.Check()).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_each_key_that_is_missing_at_its_own_place()
    {
        using var site = TestSite.Small().Replace("site.yml", "  email: stad@lillvik.example\n", "").Replace("site.yml", "  reviewed: 2025-03-01\n", "");

        using var json = JsonDocument.Parse((await site.Check("--format", "json")).Error);

        Assert.Equal([12, 16], json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(found => found.GetProperty("line").GetInt32()));
        Assert.Equal("site.yml: warning not-told-yet: Missing, and the pages say so: 'contact.email', 'adoption.reviewed'. Add them before launch.", Assert.Single((await site.Check()).Problems));
    }

    [Theory]
    [InlineData("sv/dataskydd/index.html", "Personuppgiftsansvarig", "inte angiven ännu")]
    [InlineData("fi/tietosuoja/index.html", "Rekisterinpitäjä", "ei ole vielä")]
    public void Kaskos_pages_say_what_is_not_set(string path, string heading, string words)
    {
        var text = sites.Kasko.Pages[path].QuerySelector("main")!.TextContent.Replace("\u00AD", "", StringComparison.Ordinal);

        Assert.Contains(heading, text, StringComparison.Ordinal);
        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Until_a_person_has_assessed_it_the_statement_says_that_only_automatic_checks_were_made()
    {
        Assert.Contains("Bara automatiska kontroller har gjorts.", sites.Kasko.Pages["sv/tillganglighetsutlatande/index.html"].Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_follow_up_contains_no_invented_figures()
    {
        var followUp = sites.Kasko.Pages["sv/uppfoljning/index.html"].QuerySelector("main .follow-up")!;

        Assert.Equal((3, 5), (followUp.QuerySelectorAll("th.measure").Length, followUp.QuerySelectorAll("#follow-up-without + ul > li").Length));
        Assert.All(followUp.QuerySelectorAll("td.number"), cell => Assert.DoesNotMatch(@"\d", cell.TextContent));
    }
}
