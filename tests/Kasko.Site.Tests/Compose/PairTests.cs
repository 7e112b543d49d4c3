using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Compose;

/// <summary>A page is two files side by side, one in each language.</summary>
public sealed class PairTests
{
    private const string News = "---\ntitle: Nyheter\nsummary: Text.\n---\n";

    [Fact]
    public async Task A_page_in_one_language_only_is_reported_with_the_file_to_make()
    {
        using var site = TestSite.Small().Write("content/news.sv.md", News);

        Assert.Equal(
            ["content/news.sv.md: error missing-translation: The page does not exist in Finnish. Make the file content/news.fi.md."],
            (await site.Check()).Problems);
    }

    [Fact]
    public async Task A_page_that_is_referred_to_in_many_places_is_reported_once()
    {
        using var site = TestSite.Small().Remove("content/follow-up.fi.md", "content/goals/harbour.fi.md");

        Assert.Equal(
            ["content/follow-up.sv.md missing-translation", "content/goals/harbour.sv.md missing-translation"],
            (await site.Check()).Places);
    }

    [Fact]
    public async Task Readme_and_dot_files_are_not_pages()
    {
        using var site = await TestSite.Small().Write("content/goals/README.md", "# For editors\n").Write("content/.draft.sv.md", "").Write("content/goals/harbour.sv.md~", "").Built();

        Assert.DoesNotContain(site.Published().Keys, path => path.Contains("readme", StringComparison.OrdinalIgnoreCase) || path.Contains("draft", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_text_without_a_language_is_an_error()
    {
        using var site = TestSite.Small().Write("content/notes.md", News);

        Assert.Equal(["content/notes.md page-without-language"], (await site.Check()).Places);
    }

    [Fact]
    public async Task Pages_are_sorted_by_their_order_and_then_alphabetically_by_title()
    {
        using var site = TestSite.Small().Append("site.yml", "folders: {news: {sv: news, fi: uutiset}}\n");
        foreach (var (name, title) in ((string, string)[])[("a", "Ö"), ("b", "Å"), ("c", "Z"), ("d", "Ä")]) Write(name, title, "");
        Write("e", "Sedan", "order: 2\n");
        Write("f", "Först", "order: 1\n");
        await site.Built();

        var listed = site.Page("sv/alla-sidor/").QuerySelectorAll("a[href*='/news/']").Select(link => link.TextContent);
        Assert.Equal(["Först", "Sedan", "Z", "Å", "Ä", "Ö"], listed);

        void Write(string name, string title, string order) => site
            .Write($"content/news/{name}.sv.md", $"---\ntitle: {title}\nslug: {name}\nsummary: På svenska {name}.\n{order}---\n")
            .Write($"content/news/{name}.fi.md", $"---\ntitle: Sivu {name}\nsummary: Suomeksi {name}.\n{order}---\n");
    }

    [Fact]
    public async Task The_original_may_be_Finnish()
    {
        using var site = await TestSite.Small().Replace("site.yml", "languages: [sv, fi]", "languages: [fi, sv]").Built();

        Assert.Equal("fi", site.Page("").DocumentElement.GetAttribute("lang"));
        Assert.Equal(["fi/", "sv/"], site.Page("").QuerySelectorAll("p[lang] > a").Select(link => link.GetAttribute("href")));
    }
}
