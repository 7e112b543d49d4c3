using CsCheck;
using Kasko.Site.Diagnostics;
using Kasko.Site.Reports;

namespace Kasko.Site.Tests.Reports;

public sealed class PlainReportTests
{
    [Fact]
    public void Each_problem_is_one_line_with_place_severity_id_and_message()
    {
        var report = SampleReport.Of("a\n  b",
            SampleReport.At(new SourceSpan("content/index.sv.md", 2, 3, 1)),
            SampleReport.At(new SourceSpan("site.yml", 1, 1), Severity.Warning, "unset-key"));

        Assert.Equal(
            "content/index.sv.md:2:3: error broken-link: 'x' is wrong.\n" +
            "site.yml:1:1: warning unset-key: 'x' is wrong.\n",
            SampleReport.Text(PlainReport.Write, report));
    }

    [Fact]
    public void A_problem_with_a_whole_file_has_no_line() =>
        Assert.Equal("content/a.fi.md: error broken-link: 'x' is wrong.\n",
            SampleReport.Text(PlainReport.Write, SampleReport.Of("", SampleReport.At(new SourceSpan("content/a.fi.md")))));

    [Theory]
    [InlineData(MessageLanguage.English, "'x' is wrong.")]
    [InlineData(MessageLanguage.Swedish, "’x’ är fel.")]
    [InlineData(MessageLanguage.Finnish, "’x’ on väärin.")]
    public void Only_the_message_is_in_the_readers_language(MessageLanguage language, string message) =>
        Assert.Equal($"a.md:1:1: error broken-link: {message}\n",
            SampleReport.Text(PlainReport.Write, SampleReport.In(language, "a", SampleReport.At(new SourceSpan("a.md", 1, 1)))));

    [Theory]
    [InlineData("\u001b[31mred\u001b[0m", "<U+001B>[31mred<U+001B>[0m")]
    [InlineData("one\ntwo\r", "one<U+000A>two<U+000D>")]
    [InlineData("\u009b2J", "<U+009B>2J")]
    [InlineData("a\u202eb", "a<U+202E>b")]
    [InlineData("a\u2028b\u0085c", "a<U+2028>b<U+0085>c")]
    [InlineData("soft\u00adhyphen", "soft<U+00AD>hyphen")]
    [InlineData("\ud83d\udc69\u200d\ud83d\ude80 å", "\ud83d\udc69\u200d\ud83d\ude80 å")]
    public void Characters_that_affect_a_terminal_are_written_as_their_code(string written, string shown)
    {
        var message = new Message(written, written, written);
        Assert.Equal($"{shown}:1:1: error broken-link: {shown}\n",
            SampleReport.Text(PlainReport.Write, SampleReport.Of("a", SampleReport.At(new SourceSpan(written, 1, 1), message: message))));
    }

    [Fact]
    public void Half_a_character_is_written_as_its_code()
    {
        var message = new Message("\ud800 alone", "", "");
        Assert.Equal("a.md: error broken-link: <U+D800> alone\n",
            SampleReport.Text(PlainReport.Write, SampleReport.Of("", SampleReport.At(new SourceSpan("a.md"), message: message))));
    }

    [Fact]
    public void No_text_can_add_a_line_or_a_control_character() =>
        Gen.String.Sample(text =>
        {
            var message = new Message(text, text, text);
            var line = SampleReport.Text(PlainReport.Write, SampleReport.Of("", SampleReport.At(new SourceSpan(text, 1, 1), message: message)));
            return line.EndsWith('\n') && !line[..^1].Any(char.IsControl);
        });
}
