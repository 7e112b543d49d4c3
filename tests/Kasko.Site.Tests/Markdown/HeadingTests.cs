using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Markdown;

public sealed class HeadingTests
{
    [Fact]
    public async Task Ids_keep_the_letters_of_both_languages()
    {
        var page = await SwedishText.Read("## Åtgärder på ön\n\n## Äldre & yngre: så går det!\n\n### 2024–2030");

        Assert.Equal(["åtgärder-på-ön", "äldre-yngre-så-går-det", "2024-2030"], page.QuerySelectorAll("h2, h3").Select(heading => heading.Id));
    }

    [Fact]
    public async Task Two_headings_with_one_text_get_ids_of_their_own()
    {
        var page = await SwedishText.Read("## Mål\n\n## Mål\n\n## Mål");

        Assert.Equal(3, page.QuerySelectorAll("h2").Select(heading => heading.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_link_finds_a_heading_of_its_own_page_by_letters_or_by_their_codes()
    {
        var page = await SwedishText.Read("[a](#åtgärder-på-ön) [b](#%C3%A5tg%C3%A4rder-p%C3%A5-%C3%B6n)\n\n## Åtgärder på ön");

        Assert.All(page.QuerySelectorAll("p a"), link => Assert.Equal("#%C3%A5tg%C3%A4rder-p%C3%A5-%C3%B6n", link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("# Rubrik", "7:1 first-level-heading")]
    [InlineData("Rubrik\n======", "7:1 first-level-heading")]
    [InlineData("##", "7:1 empty-heading")]
    [InlineData("## ![dekoration](goals/wave.svg)", "7:1 empty-heading")]
    public async Task A_heading_that_no_reader_could_use_is_refused(string text, string problem)
    {
        Assert.Contains(problem, await SwedishText.Problems(text));
    }
}
