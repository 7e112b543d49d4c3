using System.Text.Json;
using Kasko.Site.Diagnostics;
using Kasko.Site.Reports;

namespace Kasko.Site.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void The_JSON_has_the_documented_form()
    {
        var report = SampleReport.In(MessageLanguage.Swedish, "a\nåäö b",
            SampleReport.At(new SourceSpan("content/index.sv.md", 2, 5, 1)),
            SampleReport.At(new SourceSpan("site.yml"), Severity.Warning, "unset-key"));

        Assert.Equal("""
            {
              "version": 1,
              "language": "sv",
              "diagnostics": [
                {
                  "id": "broken-link",
                  "severity": "error",
                  "path": "content/index.sv.md",
                  "line": 2,
                  "column": 5,
                  "endColumn": 6,
                  "message": "’x’ är fel.",
                  "criterion": "2.4.4"
                },
                {
                  "id": "unset-key",
                  "severity": "warning",
                  "path": "site.yml",
                  "message": "’x’ är fel."
                }
              ],
              "counts": {
                "errors": 1,
                "warnings": 1
              }
            }

            """, SampleReport.Bytes(JsonReport.Write, report));
    }

    [Fact]
    public void Without_problems_the_list_is_empty() =>
        Assert.Equal(0, Parse(SampleReport.Of("")).GetProperty("diagnostics").GetArrayLength());

    [Theory]
    [InlineData("quote \" backslash \\ \u001b[31m \u009b2J \u202e \u2028")]
    [InlineData("🚀 å’ </script> <!-- &amp;")]
    public void Any_text_is_read_back_unchanged_and_is_safe_for_a_terminal(string text)
    {
        var report = SampleReport.Of("", SampleReport.At(new SourceSpan(text, 1, 1), message: new Message(text, text, text)));

        var written = SampleReport.Bytes(JsonReport.Write, report);

        Assert.DoesNotContain(written, letter => letter != '\n' && !char.IsBetween(letter, ' ', '~') && letter is not ('å' or '’'));
        Assert.Equal(text, Parse(report).GetProperty("diagnostics")[0].GetProperty("message").GetString());
    }

    private static JsonElement Parse(Report report)
    {
        using var document = JsonDocument.Parse(SampleReport.Bytes(JsonReport.Write, report));
        return document.RootElement.Clone();
    }
}
