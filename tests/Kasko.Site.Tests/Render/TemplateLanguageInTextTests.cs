using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render;

/// <summary>People who can write a page cannot run template code.</summary>
public sealed class TemplateLanguageInTextTests
{
    private const string Code = "{{ 6 * 7 }} {% raw %} {{ include 'head.html' }} {{~ site.title ~}}";

    [Fact]
    public async Task Nothing_in_a_text_reaches_the_template_language()
    {
        var page = await SwedishText.Read($"## Rubrik \\{{\\{{ 6 * 7 }}}}\n\n{Code.Replace("{", "\\{", StringComparison.Ordinal)}\n\n`{Code}`\n\n    {Code}");

        Assert.Equal("Rubrik {{ 6 * 7 }}", page.QuerySelector("h2")!.TextContent);
        Assert.Equal(Code, page.QuerySelector("h2 + p")!.TextContent);
        Assert.Equal(Code, page.QuerySelector("p code")!.TextContent);
        Assert.Equal(Code, page.QuerySelector("pre")!.TextContent.Trim());
        Assert.DoesNotContain("42", page.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_in_front_matter_measures_or_settings_reaches_the_template_language()
    {
        using var site = await TestSite.Small()
            .Replace(SwedishText.File, "title: Om strategin", $"title: \"{Code}\"\nslug: om")
            .Replace("content/measures/residents.yml", "sv: De som bor i Lillvik vid årets slut.", $"sv: \"{Code}\"")
            .Replace("site.yml", "slogan: {sv: Nära vattnet", $"slogan: {{sv: \"{Code}\"")
            .Replace("content/benefits.yml", "sv: Staden växer", $"sv: \"{Code}\"")
            .Replace("content/measures/residents.yml", "fi: Pikkulahdessa vuoden lopussa asuvat.", $"fi: \"{Code}\"")
            .Replace("site.yml", "fi: Lähellä vettä", $"fi: \"{Code}\"")
            .Replace("content/benefits.yml", "fi: Kaupunki kasvaa", $"fi: \"{Code}\"")
            .Built();

        Assert.Equal(Code, site.Page("sv/om/").QuerySelector("h1")!.TextContent);
        Assert.Contains(Code, site.Page("sv/uppfoljning/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.All(site.Published().Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)), file =>
            Assert.DoesNotContain("42 {%", file.Value, StringComparison.Ordinal));
    }
}
