using System.Text;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Loading;

/// <summary>Files as editors' programs really save them.</summary>
public sealed class SourceTextTests
{
    [Fact]
    public async Task Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        using var plain = await TestSite.Small().Built();
        using var windows = TestSite.Small();
        foreach (var path in (string[])["content/goals/harbour.sv.md", "content/benefits.yml", "site.yml", "themes/plain/layouts/goal.html"])
        {
            var text = File.ReadAllText(Path.Join(windows.Root, path)).Replace("\n", "\r\n", StringComparison.Ordinal);
            windows.Write(path, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        }

        Assert.Equal(plain.Published(), (await windows.Built()).Published());
    }

    [Fact]
    public async Task Letters_written_in_two_parts_as_on_a_mac_become_one()
    {
        using var site = await TestSite.WithSwedish("## Åtgärder\n\n[dit](#åtgärder)".Normalize(NormalizationForm.FormD)).Built();

        Assert.NotNull(site.Page("sv/om-strategin/").GetElementById("åtgärder"));
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_told_where_it_fails()
    {
        using var site = TestSite.Small().Write(SwedishText.File, Encoding.Latin1.GetBytes(SwedishText.Page("Text.\n\nTrettio år")));

        var run = await site.Check();

        Assert.Equal(["content/about.sv.md:9:9 not-utf8"], run.Places);
        Assert.Contains("Save the file as UTF-8.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Här\u0000", "7:4", "U+0000")]
    [InlineData("En\u000Brad", "7:3", "U+000B")]
    [InlineData("Text \u202Eesrever", "7:6", "U+202E")]
    public async Task A_character_that_nobody_sees_is_told_by_its_code(string text, string place, string code)
    {
        using var site = TestSite.WithSwedish(text);

        var run = await site.Check();

        Assert.Equal([$"{SwedishText.File}:{place} control-character"], run.Places);
        Assert.Contains($"({code})", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*_")]
    public async Task Endless_nesting_is_refused_or_read_but_never_ends_the_program(string mark)
    {
        using var site = TestSite.WithSwedish(string.Concat(Enumerable.Repeat(mark, 5_000)) + "x");

        Assert.InRange((await site.Check()).ExitCode, 0, 1);
    }

    [Fact]
    public async Task A_link_in_the_content_is_not_followed()
    {
        using var site = TestSite.Small().Write("secret.txt", "Not for visitors.");
        File.CreateSymbolicLink(Path.Join(site.Root, "content", "secret.csv"), Path.Join(site.Root, "secret.txt"));

        Assert.Equal(["content/secret.csv unreadable-file"], (await site.Check()).Places);
    }
}
