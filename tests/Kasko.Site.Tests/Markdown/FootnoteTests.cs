using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Markdown;

public sealed class FootnoteTests
{
    [Fact]
    public async Task A_footnote_is_linked_from_each_reference_and_links_back_to_each()
    {
        var page = await SwedishText.Read("Ett[^a] och två[^b] och ett igen[^a].\n\n[^a]: Första.\n[^b]: Andra, se [hamnen](goals/harbour.sv.md).");

        var marks = page.QuerySelectorAll("sup a").ToList();
        Assert.Equal(["Fotnot 1", "Fotnot 2", "Fotnot 1"], marks.Select(mark => mark.GetAttribute("aria-label")));
        Assert.Equal(3, marks.Select(mark => mark.Id).Distinct().Count());
        foreach (var mark in marks)
        {
            var note = page.QuerySelector(mark.GetAttribute("href")!)!;
            Assert.NotNull(note.QuerySelector($"a[href='#{mark.Id}']"));
        }
    }

    [Fact]
    public async Task Links_in_a_footnote_are_checked_like_all_others()
    {
        Assert.Equal(["9:7 broken-link"], await SwedishText.Problems("Ett[^a].\n\n[^a]: [hamnen](goals/hamn.sv.md)"));
    }
}
