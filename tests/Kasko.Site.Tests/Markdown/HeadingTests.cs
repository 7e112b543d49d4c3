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
    public async Task A_link_to_a_heading_may_be_percent_encoded()
    {
        var page = await SwedishText.Read("[a](#åtgärder-på-ön) [b](#%C3%A5tg%C3%A4rder-p%C3%A5-%C3%B6n)\n\n## Åtgärder på ön");

        Assert.All(page.QuerySelectorAll("p a"), link => Assert.Equal("#%C3%A5tg%C3%A4rder-p%C3%A5-%C3%B6n", link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("# Rubrik", "7:1 first-level-heading")]
    [InlineData("Rubrik\n======", "7:1 first-level-heading")]
    [InlineData("##", "7:1 empty-heading")]
    [InlineData("## ![dekoration](goals/wave.svg)", "7:1 empty-heading")]
    public async Task An_empty_or_first_level_heading_is_refused(string text, string problem)
    {
        Assert.Contains(problem, await SwedishText.Problems(text));
    }
}
