using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Markdown;
using Kasko.Site.Tests.Sites;
using Markdig.Syntax;

namespace Kasko.Site.Tests.Hostile;

/// <summary>Sites and pages larger than any town's: they are refused at their place before memory runs out.</summary>
public sealed class LargeSiteTests
{
    [Theory]
    [InlineData("## R\n", 300_000, "50006:1")]
    [InlineData("> - ## Rubrik\n", 100_000, "50006:1")]
    [InlineData("## Rubrik\n", 20_001, "6:1")]
    public async Task A_page_with_far_too_many_headings_is_refused(string line, int times, string place)
    {
        using var site = TestSite.WithSwedish(string.Concat(Enumerable.Repeat(line, times)));

        var run = await site.Check();

        Assert.Equal([$"{SwedishText.File}:{place} page-too-large"], run.Places);
        Assert.Matches("more than (50000 lines|20000 headings)", run.Error);
    }

    [Fact]
    public void A_text_of_half_a_million_parts_is_refused()
    {
        var document = new MarkdownDocument();
        for (var part = 0; part < 500_000; part++) document.Add(new ParagraphBlock());

        Assert.Equal("page-too-large", MarkdownLimits.FaultIn(document, new LineIndex("content/about.sv.md", "", 0))?.Id);
    }

    [Theory]
    [InlineData("jpg", 64, 33, "content/many/8.jpg", "2048 MB")]
    [InlineData("pdf", 64, 33, "content/many/8.pdf", "2048 MB")]
    [InlineData("sv.md", 2, 257, "content/many/98.sv.md", "512 MB")]
    public async Task A_site_with_too_much_in_its_files_is_refused_before_they_are_read(string ending, int megabytes, int count, string place, string limit)
    {
        using var site = TestSite.Small();
        Directory.CreateDirectory(Path.Join(site.Root, "content", "many"));
        for (var file = 0; file < count; file++)
        {
            // Without blocks on the disk.
            using var sparse = File.Create(Path.Join(site.Root, "content", "many", $"{file}.{ending}"));
            sparse.SetLength(megabytes * 1024L * 1024L);
        }

        var run = await site.Check();

        Assert.Equal((1, $"{place} site-too-large"), (run.ExitCode, Assert.Single(run.Places)));
        Assert.Contains(limit, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_two_hundred_thousand_files_is_accepted_and_one_more_is_not()
    {
        var files = Enumerable.Range(0, SourceLimits.MostFiles).Select(file => (Path: $"content/{file:D6}.sv.md", Length: 100L)).ToList();

        Assert.Null(SourceLimits.FaultIn("content", files));
        Assert.Equal("content", SourceLimits.FaultIn("content", files.Append(("content/x.sv.md", 1L)))?.At.Path);
    }
}
