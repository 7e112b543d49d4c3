using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Measures;

/// <summary>The present and former addresses of a measure's page, and links to it.</summary>
public sealed class MeasureAddressTests
{
    private const string File = "content/measures/residents.yml";
    private const string Title = "title: {sv: Invånare i Lillvik, fi: Pikkulahden asukkaat}";

    private static TestSite With(string title, string more = "") => TestSite.Small().Replace(File, Title, title + more);

    [Theory]
    [InlineData("%", "Asukkaat", "13", "text-without-words")]
    [InlineData("€", "Asukkaat", "13", "text-without-words")]
    [InlineData("–", "Asukkaat", "13", "text-without-words")]
    [InlineData(":fi[]", "Asukkaat", "13", "text-without-words")]
    [InlineData("Invånare", "🙂", "29", "text-without-words")]
    [InlineData("Жители", "Asukkaat", "13", "no-slug")]
    public async Task A_title_that_gives_no_address_is_reported_once_where_it_stands(string swedish, string finnish, string column, string rule)
    {
        using var site = With($"title: {{sv: \"{swedish}\", fi: \"{finnish}\"}}");
        var run = await site.Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal([$"{File}:4:{column} {rule}"], run.Places);
    }

    [Fact]
    public async Task A_slug_gives_such_a_measure_its_address()
    {
        using var site = await With("title: {sv: Жители, fi: 住民}", "\nslug: {sv: skatteintakter, fi: verotulot}").Built();
        Assert.True(site.Has("sv/uppfoljning/skatteintakter/index.html"));
        Assert.True(site.Has("fi/seuranta/verotulot/index.html"));
    }

    [Theory]
    [InlineData("slug: {sv: Antal Invånare, fi: asukkaat}", "5:12", "not-a-slug: 'Antal Invånare' cannot be part of an address. Write 'antal-invanare'.")]
    [InlineData("slug: {sv: invanare}", "5:7", "missing-language: ")]
    public async Task A_slug_that_cannot_be_is_reported_where_it_stands(string slug, string place, string problem)
    {
        using var site = With(Title, "\n" + slug);
        var run = await site.Check();
        Assert.Contains(run.Problems, line => line.StartsWith($"{File}:{place}: error {problem}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_measures_with_the_same_slug_are_reported_at_the_seconds_title_or_slug()
    {
        using var site = With(Title, "\nslug: {sv: batplatser, fi: asukkaat}");
        var run = await site.Check();
        Assert.Equal(["content/measures/berths.yml:4:13: error same-address: The measure's page and content/measures/residents.yml have the same address, sv/uppfoljning/batplatser/. Give the measure another title or a 'slug'."], run.Problems);
    }

    [Theory]
    [InlineData("aliases: [sv/uppfoljning/invanare-i-lillvik/, fi/seuranta/pikkulahden-asukkaat/]")]
    [InlineData("aliases: {sv: [sv/uppfoljning/invanare-i-lillvik/], fi: [fi/seuranta/pikkulahden-asukkaat/]}")]
    public async Task A_renamed_measure_keeps_its_old_addresses_as_the_build_advised(string aliases)
    {
        using var site = await TestSite.Small().Built();
        site.Replace(File, Title, "title: {sv: Antal invånare i Lillvik, fi: Pikkulahden asukasluku}");
        Assert.Contains("Write 'aliases: [sv/uppfoljning/invanare-i-lillvik/]'", (await site.Build()).Error, StringComparison.Ordinal);

        var run = await site.Replace(File, "direction:", aliases + "\ndirection:").Build();
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("address-gone", run.Error, StringComparison.Ordinal);
        Assert.Equal("../antal-invanare-i-lillvik/", Leads("sv/uppfoljning/invanare-i-lillvik/"));
        Assert.Equal("../pikkulahden-asukasluku/", Leads("fi/seuranta/pikkulahden-asukkaat/"));

        string? Leads(string address) => site.Page(address).QuerySelector("main a")!.GetAttribute("href");
    }

    [Fact]
    public async Task An_alias_without_a_language_redirects_to_the_page_in_the_original_language()
    {
        using var site = await With(Title, "\naliases: [/invanare/]").Built();
        Assert.Equal("../sv/uppfoljning/invanare-i-lillvik/", site.Page("invanare/").QuerySelector("main a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_text_links_to_a_measure_by_its_file_and_reaches_its_page_in_the_texts_language()
    {
        using var site = await TestSite.Small()
            .Append("content/goals/harbour.sv.md", "\nSe [invånarna](../measures/residents.yml).\n")
            .Append("content/goals/harbour.fi.md", "\nKatso [asukkaat](../measures/residents.yml).\n")
            .Built();
        Assert.Equal("../../uppfoljning/invanare-i-lillvik/", site.Page("sv/strategiska-mal/en-livlig-hamn/").QuerySelector("main p a[href*=invanare]")!.GetAttribute("href"));
        Assert.Equal("../../seuranta/pikkulahden-asukkaat/", site.Page("fi/strategiset-tavoitteet/vilkas-satama/").QuerySelector("main p a[href*=asukkaat]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("measures/resident.yml", "missing-target: ", "Did you mean 'measures/residents.yml'?")]
    [InlineData("measures/Residents.yml", "wrong-case: ", "measures/residents.yml")]
    [InlineData("measures/residents.yml#finns-inte", "broken-anchor: ", "finns-inte")]
    public async Task A_link_to_a_measure_that_is_not_there_is_reported(string target, string rule, string words)
    {
        using var site = TestSite.WithSwedish($"Se [invånarna]({target}).");
        var run = await site.Check();
        Assert.Contains(run.Problems, line => line.StartsWith($"{SwedishText.File}:7:4: error {rule}", StringComparison.Ordinal) && line.Contains(words, StringComparison.Ordinal));
    }
}
