using AngleSharp.Dom;

namespace Kasko.Site.Tests.Sites;

/// <summary>What the law asks the pages about accessibility and data protection to tell.</summary>
[Collection(BuiltSites.Collection)]
public sealed class LegalPagesTests(BuiltSites sites)
{
    [Fact]
    public void The_statement_sorts_its_faults_by_why_they_are_there()
    {
        var main = sites.Talludden.Pages["sv/tillganglighetsutlatande/index.html"].QuerySelector("main")!;

        Assert.Equal(["Uppfyller inte kraven", "Oproportionerlig börda"], main.QuerySelectorAll("h3").Select(Read));
        Assert.Equal(["1.1.1 Icke-textuellt innehåll", "1.4.5 Bilder av text"], main.QuerySelectorAll(".fault > div:nth-child(2) > dd").Select(Read));
    }

    [Theory]
    [InlineData("sv/tillganglighetsutlatande/index.html", "Lagens kravnivå är WCAG 2.1 AA (EN 301 549). Webbplatsens mål är WCAG 2.2 AA.", "https://example.org/klagomal")]
    [InlineData("fi/saavutettavuusseloste/index.html", "Lain vaatimustaso on WCAG 2.1 AA (EN 301 549). Sivuston tavoitetaso on WCAG 2.2 AA.", "https://example.org/kantelu")]
    public void The_statement_names_both_levels_and_links_to_the_page_for_complaints(string path, string levels, string complaint)
    {
        var main = sites.Talludden.Pages[path].QuerySelector("main")!;

        Assert.Contains(levels, Read(main), StringComparison.Ordinal);
        Assert.NotNull(main.QuerySelector($"a[href='{complaint}']"));
    }

    [Theory]
    [InlineData("sv/dataskydd/index.html", "https://tietosuoja.fi/sv/", "Den rättsliga grunden är en uppgift av allmänt intresse.", "sparar den i två år", "invända mot den")]
    [InlineData("fi/tietosuoja/index.html", "https://tietosuoja.fi/", "Oikeusperuste on yleistä etua koskeva tehtävä.", "säilyttää sen kaksi vuotta", "vastustaa käsittelyä")]
    public void The_page_about_data_protection_tells_what_the_town_does_and_where_to_complain(string path, string authority, params string[] words)
    {
        var main = sites.Talludden.Pages[path].QuerySelector("main")!;

        Assert.NotNull(main.QuerySelector($"a[href='{authority}']"));
        Assert.All(words, word => Assert.Contains(word, Read(main), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sv/om-strategin/index.html", "Nästa översyn senast den 31 maj 2029", "https://example.org/protokoll")]
    [InlineData("fi/tietoa-strategiasta/index.html", "Seuraava tarkistus viimeistään 31. toukokuuta 2029", "https://example.org/poytakirja")]
    public void The_page_about_the_strategy_tells_when_it_is_next_reviewed_and_links_to_the_minutes(string path, string review, string minutes)
    {
        var main = sites.Talludden.Pages[path].QuerySelector("main")!;

        Assert.Contains(review, Read(main), StringComparison.Ordinal);
        Assert.NotNull(main.QuerySelector($"a[href='{minutes}']"));
    }

    [Theory]
    [InlineData("sv/om-strategin/index.html", "Invånarnas möjligheter att delta och påverka: Öppenhet, En vardag som fungerar", "Personalpolitiken: Uppgiften saknas här ännu.")]
    [InlineData("fi/tietoa-strategiasta/index.html", "Asukkaiden mahdollisuudet osallistua ja vaikuttaa: Avoimuus, Sujuva arki", "Henkilöstöpolitiikka: Tieto puuttuu tästä vielä.")]
    public void The_page_about_the_strategy_tells_where_it_deals_with_what_the_law_requires(string path, string told, string missing)
    {
        var rows = sites.Talludden.Pages[path].QuerySelectorAll("table:has(#matters) tbody tr")
            .Select(row => $"{Read(row.QuerySelector("th")!)}: {(row.QuerySelector("a") is null ? Read(row.QuerySelector("td")!) : string.Join(", ", row.QuerySelectorAll("a").Select(Read)))}").ToList();

        Assert.Equal(7, rows.Count);
        Assert.Contains(told, rows);
        Assert.Contains(missing, rows);
    }

    [Theory]
    [InlineData("services: [goals/servces]", "unknown-page")]
    [InlineData("service: [goals/services]", "unknown-key")]
    public async Task A_page_or_a_matter_that_does_not_exist_is_reported(string matters, string rule)
    {
        using var site = TestSite.Small().Replace("site.yml", "adoption:\n", $"adoption:\n  matters: {{{matters}}}\n");

        Assert.EndsWith(rule, Assert.Single((await site.Check()).Places), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_of_fault_that_does_not_exist_is_reported_with_those_that_do()
    {
        using var site = TestSite.Small().Replace("site.yml", "    - criterion: \"1.1.1\"\n", "    - criterion: \"1.1.1\"\n      kind: too-expensive\n");

        Assert.Contains("not-compliant, disproportionate-burden", Assert.Single((await site.Check()).Problems), StringComparison.Ordinal);
    }

    /// <summary>The text without soft hyphens, its spaces and line breaks as one space.</summary>
    private static string Read(INode node) =>
        string.Join(' ', node.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
