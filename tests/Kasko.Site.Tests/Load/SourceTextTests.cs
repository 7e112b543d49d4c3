using System.Text;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

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
        using var site = await TestSite.WithSwedish("## A\u030Atga\u0308rder\n\n[dit](#a\u030Atga\u0308rder)").Built();

        Assert.NotNull(site.Page("sv/om-strategin/").GetElementById("åtgärder"));
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_reported_where_it_fails()
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
    [InlineData("a\u2066b", "7:2", "U+2066")]
    [InlineData("a\u200Fb", "7:2", "U+200F")]
    [InlineData("a\u0085b", "7:2", "U+0085")]
    [InlineData("a\u001B[31mb", "7:2", "U+001B")]
    [InlineData("mitt i \uFEFF en text", "7:8", "U+FEFF")]
    public async Task A_character_that_nobody_sees_is_reported_by_its_code(string text, string place, string code)
    {
        using var site = TestSite.WithSwedish(text);

        var run = await site.Check();

        Assert.Equal([$"{SwedishText.File}:{place} control-character"], run.Places);
        Assert.Contains($"({code})", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SwedishText.File)]
    [InlineData("content/benefits.yml")]
    [InlineData("site.yml")]
    [InlineData("themes/plain/layouts/goal.html")]
    public async Task What_git_leaves_of_two_versions_is_reported_with_its_lines(string file)
    {
        using var site = TestSite.Small();
        var last = File.ReadAllLines(Path.Join(site.Root, file)).Length;
        site.Append(file, "<<<<<<< HEAD\nEn text.\n=======\nEn annan.\n>>>>>>> harbour\n");

        var run = await site.Check();

        Assert.Contains($"{file}:{last + 1}:1 merge-conflict", run.Places);
        Assert.Contains($"down to line {last + 5}.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_underlined_with_equals_signs_is_no_conflict()
    {
        Assert.DoesNotContain("merge-conflict", string.Join(' ', await SwedishText.Problems("En rubrik\n=======\n\n>>>>>>> sju citat")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_million_faults_in_one_file_are_cut_to_what_somebody_reads()
    {
        using var site = TestSite.WithSwedish(new string('\0', 1_000_000));

        var run = await site.Check();

        Assert.Equal(1_001, run.Problems.Length);
        Assert.Equal($"{SwedishText.File} too-many-to-show", run.Places[0]);
        Assert.Equal($"{SwedishText.File}:7:1 control-character", run.Places[1]);
        Assert.Equal($"{SwedishText.File}:7:1000 control-character", run.Places[^1]);
    }

    [Fact]
    public async Task A_page_of_fifty_megabytes_is_refused()
    {
        using var site = TestSite.Small();
        using (var file = File.OpenWrite(Path.Join(site.Root, SwedishText.File))) file.SetLength(50 * 1024 * 1024);

        Assert.Equal([$"{SwedishText.File} file-too-large"], (await site.Check()).Places);
    }

    [Fact]
    public async Task A_file_that_nobody_would_wait_for_is_refused_unread()
    {
        using var site = TestSite.Small();
        using (var file = File.Create(Path.Join(site.Root, SwedishText.File))) file.SetLength(200L * 1024 * 1024);

        Assert.Equal(["content/about.sv.md file-too-large"], (await site.Check()).Places);
    }

    [Fact]
    public async Task A_link_in_the_content_is_not_followed()
    {
        using var site = TestSite.Small().Write("secret.txt", "Not for visitors.");
        File.CreateSymbolicLink(Path.Join(site.Root, "content", "secret.csv"), Path.Join(site.Root, "secret.txt"));

        Assert.Equal(["content/secret.csv unreadable-file"], (await site.Check()).Places);
    }
}
