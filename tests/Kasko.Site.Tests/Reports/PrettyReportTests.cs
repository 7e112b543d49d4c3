using Kasko.Site.Diagnostics;
using Kasko.Site.Reports;
using Kasko.Site.Rules.Settings;

namespace Kasko.Site.Tests.Reports;

public sealed class PrettyReportTests
{
    private static string Shown(Report report, bool colour = false, int width = 80) =>
        SampleReport.Text((to, what) => PrettyReport.Write(to, what, new PrettyForm(colour, width)), report);

    /// <summary>The source line and the caret line below it, without the margin.</summary>
    private static (string Source, string Carets) Excerpt(string line, int column, int length, int width = 80)
    {
        var lines = Shown(SampleReport.Of(line, SampleReport.At(new SourceSpan("a.md", 1, column, length))), width: width).Split('\n');
        return (lines[2]["    1 | ".Length..], lines[3]["      | ".Length..]);
    }

    [Theory]
    [InlineData(MessageLanguage.English, "In the file content/a.sv.md, line 2, character 4\n  Error: 'x' is wrong. [broken-link, WCAG 2.4.4]\n")]
    [InlineData(MessageLanguage.Swedish, "I filen content/a.sv.md, rad 2, tecken 4\n  Fel: ’x’ är fel. [broken-link, WCAG 2.4.4]\n")]
    [InlineData(MessageLanguage.Finnish, "Tiedostossa content/a.sv.md, rivi 2, merkki 4\n  Virhe: ’x’ on väärin. [broken-link, WCAG 2.4.4]\n")]
    public void The_place_comes_first_in_words_then_what_is_wrong_then_the_line_with_a_caret(MessageLanguage language, string words)
    {
        var report = SampleReport.In(language, "ett\nSe [x](y.sv.md).", SampleReport.At(new SourceSpan("content/a.sv.md", 2, 4, 12)));

        Assert.Equal(words + "    2 | Se [x](y.sv.md).\n      |    ^^^^^^^^^^^^\n\n", Shown(report));
    }

    [Fact]
    public void A_warning_about_a_whole_file_shows_no_line() =>
        Assert.Equal("Tiedostossa site.yml\n  Varoitus: ’x’ on väärin. [unset-key]\n\n",
            Shown(SampleReport.In(MessageLanguage.Finnish, "a", SampleReport.At(new SourceSpan("site.yml"), Severity.Warning, "unset-key"))));

    [Fact]
    public void Errors_come_last_nearest_the_prompt()
    {
        var shown = Shown(SampleReport.Of("a",
            SampleReport.At(new SourceSpan("a.md")), SampleReport.At(new SourceSpan("b.md"), Severity.Warning),
            SampleReport.At(new SourceSpan("c.md")), SampleReport.At(new SourceSpan("d.md"), Severity.Warning)));

        Assert.Equal(["b.md", "d.md", "a.md", "c.md"], shown.Split('\n').Where(line => line.StartsWith("In the file ", StringComparison.Ordinal)).Select(line => line[^4..]));
    }

    [Fact]
    public void The_settings_that_a_file_lacks_are_one_warning_with_their_keys()
    {
        var shown = Shown(SampleReport.In(MessageLanguage.Swedish, "",
            NotToldYet.At(new SourceSpan("site.yml", 1, 1), "contact.email"), SampleReport.At(new SourceSpan("site.yml", 2, 1), Severity.Warning),
            NotToldYet.At(new SourceSpan("site.yml", 5, 1), "adoption.date")), width: 200);

        Assert.StartsWith(
            "I filen site.yml\n  Varning: Saknas, och det står på sidorna: 'contact.email', 'adoption.date'. Lägg till dem före lanseringen. [not-told-yet]\n\n",
            shown, StringComparison.Ordinal);
        Assert.Equal(2, shown.Split("Varning").Length - 1);
    }

    [Fact]
    public void A_line_that_is_not_available_is_left_out()
    {
        var report = new Report([SampleReport.At(new SourceSpan("a.md", 3, 1))], MessageLanguage.English, (_, _) => null);
        Assert.Equal("In the file a.md, line 3, character 1\n  Error: 'x' is wrong. [broken-link, WCAG 2.4.4]\n\n", Shown(report));
    }

    [Theory]
    [InlineData("åäö fel", 5, 3, "åäö fel", "    ^^^")]
    [InlineData("\tfel", 2, 3, "    fel", "    ^^^")]
    [InlineData("ab\tfel", 4, 3, "ab  fel", "    ^^^")]
    [InlineData("a\u0308 fel", 4, 3, "a\u0308 fel", "  ^^^")]
    [InlineData("日本 fel", 4, 3, "日本 fel", "     ^^^")]
    [InlineData("fel 日本", 5, 2, "fel 日本", "    ^^^^")]
    [InlineData("🚀 fel", 4, 3, "🚀 fel", "   ^^^")]
    [InlineData("👩‍🚀 fel", 7, 3, "👩‍🚀 fel", "   ^^^")]
    [InlineData("🇫🇮 fel", 6, 3, "🇫🇮 fel", "   ^^^")]
    [InlineData("\u001b[2J fel", 6, 3, "<U+001B>[2J fel", "            ^^^")]
    [InlineData("fel", 4, 0, "fel", "   ^")]
    [InlineData("fel", 99, 0, "fel", "   ^")]
    [InlineData("", 1, 0, "", "^")]
    [InlineData("fel", 1, 99, "fel", "^^^")]
    public void The_caret_points_at_the_right_cells(string line, int column, int length, string source, string carets) =>
        Assert.Equal((source, carets), Excerpt(line, column, length));

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    [InlineData(398)]
    public void A_long_line_is_truncated_around_the_place(int column)
    {
        var line = new string('a', column - 1) + "FEL" + new string('b', 398 - column);

        var (source, carets) = Excerpt(line, column, 3, width: 60);

        Assert.True(source.Length <= 60 - "    1 | ".Length);
        Assert.Equal("FEL", source[carets.IndexOf('^', StringComparison.Ordinal)..carets.Length]);
        Assert.Equal(column > 1, source.StartsWith('…'));
        Assert.Equal(column < 398, source.EndsWith('…'));
    }

    [Fact]
    public void A_long_message_breaks_between_words()
    {
        var text = string.Join(' ', Enumerable.Repeat("ord", 40));
        var report = SampleReport.Of("", SampleReport.At(new SourceSpan("a.md"), message: new Message(text, text, text)));

        var lines = Shown(report, width: 40).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(lines, line => Assert.True(line.Length <= 40));
        Assert.Equal($"Error: {text} [broken-link, WCAG 2.4.4]", string.Join(' ', lines.Skip(1).Select(line => line.Trim())));
    }

    [Fact]
    public void Colours_are_used_only_when_requested()
    {
        var report = SampleReport.Of("a", SampleReport.At(new SourceSpan("a.md", 1, 1, 1)), SampleReport.At(new SourceSpan("b.md"), Severity.Warning));

        var coloured = Shown(report, colour: true);

        Assert.DoesNotContain('\u001b', Shown(report));
        Assert.Contains("\u001b[1;31mError\u001b[0m", coloured, StringComparison.Ordinal);
        Assert.Contains("\u001b[1;31m^\u001b[0m", coloured, StringComparison.Ordinal);
        Assert.Contains("\u001b[1;33mWarning\u001b[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(Shown(report), System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", ""));
    }
}
