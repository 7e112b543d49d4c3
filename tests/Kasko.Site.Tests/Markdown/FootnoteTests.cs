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

    [Theory]
    [InlineData("Beslutet gäller.[^beslut]", "There is no footnote [^beslut]. Write its text last on the page, on a line of its own: [^beslut]: …")]
    [InlineData("Beslutet[^a] gäller.\n\n[^a]:", "The footnote [^a] has no text. Write it after the colon: [^a]: …")]
    [InlineData("Beslutet gäller.\n\n[^a]: Fullmäktige.", "Nothing refers to this footnote, so it is not shown. Write [^a] in the text where it belongs, or remove it.")]
    [InlineData("Beslutet[^a] gäller.\n\n[^a]: Fullmäktige.\n[^a]: Styrelsen.", "[^a] is given on line 3 already, so this one is not shown. Give it a name of its own.")]
    [InlineData("- [^a]: Fullmäktige.", "A footnote's text inside a list or a quotation is not shown. Start the line at the margin: [^a]: …")]
    [InlineData("> [^a]: Fullmäktige har beslutat.", "A footnote's text inside a list or a quotation is not shown. Start the line at the margin: [^a]: …")]
    [InlineData("Beslutet[^a] gäller.\n\n[^a] Fullmäktige har **beslutat**.", "A footnote's text has a colon after the mark. Write: [^a]: Fullmäktige har **beslutat**.")]
    [InlineData("[Obs]: stängt", "This line is read as the address of a link named [Obs], which no text uses, so it is not shown. Remove it, or write it as text: \\[Obs]: …")]
    public void A_footnote_or_reference_without_its_counterpart_is_reported(string text, string message) => Assert.Equal(message, MarkdownText.Single(text).Message.English);

    [Theory]
    [InlineData("Ett[^a] och [hamnen][Hamn].\n\n[^A]: Text.[^b]\n[^b]: Mer.\n\n[hamn]: goals/harbour.sv.md")]
    [InlineData("Tabell: B[^1]\n\n| A | B |\n| --- | --- |\n| 1[^2] | 2 |\n\n[^1]: Ett.\n[^2]: Två.")]
    [InlineData("`[^a]` och \\[^a]")]
    public void Footnotes_with_references_are_not_reported(string text) => Assert.Empty(MarkdownText.Places(text));

    [Fact]
    public async Task Without_references_no_empty_list_of_footnotes_is_shown()
    {
        using var site = TestSite.WithSwedish("Beslutet gäller.\n\n[^a]: Fullmäktige.").Append("site.yml", "rules: {footnote-without-mark: warning}\n");

        await site.Built();

        Assert.Null(site.Page("sv/om-strategin/").QuerySelector(".footnotes"));
    }

    [Theory]
    [InlineData("- ett\n    - två")]
    [InlineData("Text.\n\n    - ett\n    - två")]
    [InlineData("Text.\n\n    > citat")]
    public async Task A_note_that_ends_with_something_else_than_a_paragraph_has_no_empty_one(string note)
    {
        var page = await SwedishText.Read($"Ett[^a].\n\n[^a]: {note}");

        Assert.Equal(1, page.QuerySelectorAll("a[role='doc-backlink']").Length);
        Assert.DoesNotContain(page.QuerySelectorAll(".footnotes p"), paragraph => paragraph.TextContent.Trim().Length == 0);
    }
}
