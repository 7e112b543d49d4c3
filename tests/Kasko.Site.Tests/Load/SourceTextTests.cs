using System.Text;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>Files as real editors save them.</summary>
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
    public async Task Decomposed_letters_as_on_a_Mac_are_composed()
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
    [InlineData("hamn\u200Ben", "7:5", "U+200B")]
    [InlineData("rad\u2028rad", "7:4", "U+2028")]
    [InlineData("rad\u2029rad", "7:4", "U+2029")]
    [InlineData("a\u2060b", "7:2", "U+2060")]
    [InlineData("a\uFFFEb", "7:2", "U+FFFE")]
    [InlineData("a\uFFFFb", "7:2", "U+FFFF")]
    [InlineData("hamn\u200Den", "7:5", "U+200D")]
    [InlineData("hamn\u200C en", "7:5", "U+200C")]
    [InlineData("hamn&#8203;en", "7:5", "U+200B")]
    public async Task An_invisible_character_is_reported_by_its_code(string text, string place, string code)
    {
        using var site = TestSite.WithSwedish(text);

        var run = await site.Check();

        Assert.Equal([$"{SwedishText.File}:{place} control-character"], run.Places);
        Assert.Contains($"({code})", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("En familj: ", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "")]
    [InlineData("Ett hjärta: ", "\u2764\uFE0F\u200D\U0001F525", "")]
    [InlineData("På persiska: :fa[", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "]")]
    public async Task A_joiner_that_an_emoji_or_a_script_needs_stays(string before, string joined, string after)
    {
        var page = await SwedishText.Read(before + joined + after);

        Assert.Contains(joined, page.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Det är mÃ¶jligt.", "7:9", "'mÃ¶jligt.' was 'möjligt.'")]
    [InlineData("SÃ¥ gÃ¥r det.", "7:2", "'SÃ¥' was 'Så'")]
    [InlineData("SÃƒÂ¥ gick det.", "7:2", "'SÃƒÂ¥' was 'Så'")]
    [InlineData("Hamnen â€“ en Ã¶.", "7:8", "'â€“' was '–'")]
    [InlineData("â€\u009DHamnenâ€\u009D", "7:1", "was '”Hamnen”'")]
    [InlineData("Ã\u0085r 2025", "7:1", "was 'År'")]
    [InlineData("5Â\u00A0%", "7:2", "was '5 %'")]
    [InlineData("12Â°", "7:3", "'12Â°' was '12°'")]
    [InlineData("Å¡akk", "7:1", "was 'šakk'")]
    [InlineData("fo\u0308r oÌˆn", "7:6", "was 'ön'")]
    [InlineData("Bra ðŸ˜€", "7:5", "was '\U0001F600'")]
    [InlineData("En B\uFFFDt.", "7:5", "A character has been lost in 'B\uFFFDt.' (U+FFFD).")]
    public async Task A_text_saved_after_a_wrong_decoding_is_reported_at_its_first_character_with_the_right_word(string text, string place, string words)
    {
        using var site = TestSite.WithSwedish(text);

        var run = await site.Check();

        Assert.Contains($"{SwedishText.File}:{place} wrong-encoding", run.Places);
        Assert.Single(run.Places, found => found.EndsWith(" wrong-encoding", StringComparison.Ordinal));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bokstaven ”Ä” och Å – Ä… Ö")]
    [InlineData("Château, âge, naïve, Ångström 20 °C, 5 µm, «ordet»")]
    [InlineData("Š och ž, NÃO, Âland")]
    public async Task Letters_that_only_resemble_a_wrong_decoding_are_accepted(string text)
    {
        Assert.DoesNotContain("wrong-encoding", string.Join(' ', await SwedishText.Problems(text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SwedishText.File, "title: Om strategin", "title: Om mÃ¥l", "3:12")]
    [InlineData("content/benefits.yml", "Staden växer", "Staden vÃ¤xer", "2:23")]
    [InlineData("site.yml", "Nära vattnet", "NÃ¤ra vattnet", "10:15")]
    [InlineData("content/goals/mooring-fees.csv", "", "BÃ¥t;Avgift\n", "1:2")]
    public async Task Titles_settings_and_documents_are_checked_for_a_wrong_decoding_too(string file, string old, string instead, string place)
    {
        using var site = TestSite.Small();
        if (old.Length > 0) site.Replace(file, old, instead);
        else site.Write(file, instead);

        Assert.Contains($"{file}:{place} wrong-encoding", (await site.Check()).Places);
    }

    [Fact]
    public async Task A_table_that_a_spreadsheet_saved_in_another_encoding_is_refused()
    {
        using var site = TestSite.Small().Write("content/goals/mooring-fees.csv", Encoding.Latin1.GetBytes("Båt;Avgift\n"));

        Assert.Equal(["content/goals/mooring-fees.csv:1:2 not-utf8"], (await site.Check()).Places);
    }

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("<<<<<<< Updated upstream")]
    [InlineData("<<<<<<<")]
    [InlineData(">>>>>>> harbour")]
    [InlineData(">>>>>>> 1a2b3c4 (Rätta texten om hamnen)")]
    [InlineData(">>>>>>> Stashed changes")]
    [InlineData("||||||| 1a2b3c4")]
    [InlineData("||||||| merged common ancestors")]
    public async Task A_single_conflict_marker_is_reported_with_its_line(string mark)
    {
        using var site = TestSite.WithSwedish($"En text.\n\n{mark}\nEn annan.");

        var run = await site.Check();

        Assert.Equal([$"{SwedishText.File}:9:1 merge-conflict"], run.Places);
        Assert.Contains($"'{mark}' is left of two versions", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_markers_of_a_three_way_conflict_are_reported_once()
    {
        using var site = TestSite.WithSwedish("<<<<<<< HEAD\nEtt.\n||||||| 1a2b3c4\nTvå.\n=======\nTre.\n>>>>>>> harbour");

        var run = await site.Check();

        Assert.Equal([$"{SwedishText.File}:7:1 merge-conflict"], run.Places);
        Assert.Contains("down to line 13.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SwedishText.File)]
    [InlineData("content/benefits.yml")]
    [InlineData("site.yml")]
    [InlineData("themes/plain/layouts/goal.html")]
    public async Task Conflict_markers_of_git_are_reported_with_their_lines(string file)
    {
        using var site = TestSite.Small();
        var last = File.ReadAllLines(Path.Join(site.Root, file)).Length;
        site.Append(file, "<<<<<<< HEAD\nEn text.\n=======\nEn annan.\n>>>>>>> harbour\n");

        var run = await site.Check();

        Assert.Contains($"{file}:{last + 1}:1 merge-conflict", run.Places);
        Assert.Contains($"down to line {last + 5}.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_underlined_with_equals_signs_is_not_a_conflict()
    {
        Assert.DoesNotContain("merge-conflict", string.Join(' ', await SwedishText.Problems("En rubrik\n=======\n\n>>>>>>> sju citat\n\n| a |\n|||||||")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_million_problems_in_one_file_the_first_hundred_are_listed_and_the_others_counted()
    {
        using var site = TestSite.WithSwedish(new string('\0', 1_000_000));

        var run = await site.Check();

        Assert.Equal(101, run.Problems.Length);
        Assert.Contains("and 999900 more places are not", run.Error, StringComparison.Ordinal);
        Assert.Equal($"{SwedishText.File} too-many-to-show", run.Places[0]);
        Assert.Equal($"{SwedishText.File}:7:1 control-character", run.Places[1]);
        Assert.Equal($"{SwedishText.File}:7:100 control-character", run.Places[^1]);
    }

    [Fact]
    public async Task A_page_of_fifty_megabytes_is_refused()
    {
        using var site = TestSite.Small();
        using (var file = File.OpenWrite(Path.Join(site.Root, SwedishText.File))) file.SetLength(50 * 1024 * 1024);

        Assert.Equal([$"{SwedishText.File} file-too-large"], (await site.Check()).Places);
    }

    [Fact]
    public async Task A_huge_file_is_refused_unread()
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
