using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Translations;

/// <summary>The hash of what visitors read on a page.</summary>
public sealed class FingerprintTests
{
    private const string Text = "---\ntitle: Målet\nsummary: Om målet.\n---\n\n## Rubrik\n\nEtt stycke om {residents} och *mål*.\n\n- en punkt\n\n![En båt](boat.png)\n";

    [Theory]
    [InlineData("title: Målet", "title: Målen")]
    [InlineData("summary: Om målet.", "summary: Om mål.")]
    [InlineData("## Rubrik", "## Rubriker")]
    [InlineData("stycke", "kort stycke")]
    [InlineData("en punkt", "en punkt till")]
    [InlineData("{residents}", "{residents: target}")]
    [InlineData("En båt", "Ett skepp")]
    [InlineData("Ett stycke om {residents} och *mål*.\n\n- en punkt", "- en punkt\n\nEtt stycke om {residents} och *mål*.")]
    public void It_changes_with_the_text_that_visitors_read(string old, string instead) => Assert.NotEqual(Of(Text), Of(Text.Replace(old, instead, StringComparison.Ordinal)));

    [Theory]
    [InlineData("title: Målet", "order: 7\ntitle: \"Målet\"")]
    [InlineData("## Rubrik", "### Rubrik")]
    [InlineData("*mål*", "**mål**")]
    [InlineData("stycke om", "stycke\nom")]
    [InlineData("en punkt", "en  punkt")]
    [InlineData("punkt", "pun\u00ADkt")]
    [InlineData("punkt", "[punkt](other.sv.md)")]
    [InlineData("punkt", ":en[punkt]")]
    [InlineData("boat.png", "ship.png")]
    [InlineData("- en punkt", "* en punkt")]
    public void It_does_not_change_with_markup_and_settings(string old, string instead) => Assert.Equal(Of(Text), Of(Text.Replace(old, instead, StringComparison.Ordinal)));

    [Fact]
    public async Task Line_ends_byte_order_marks_and_normal_forms_make_no_difference()
    {
        const string File = "content/goals/school.sv.md";
        using var site = TestSite.Small();
        var text = System.IO.File.ReadAllText(Path.Join(site.Root, File));

        foreach (var same in (string[])[text.ReplaceLineEndings("\r\n"), "\uFEFF" + text, text.Replace("ä", "a\u0308", StringComparison.Ordinal)])
            Assert.Empty((await site.Write(File, same).Check()).AllProblems);
    }

    private static string Of(string text) => Pair.Read("content/page.sv.md", text).Fingerprint;
}
