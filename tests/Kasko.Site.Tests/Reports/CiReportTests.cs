using System.Text.Json;
using Kasko.Site.Diagnostics;
using Kasko.Site.Reports;

namespace Kasko.Site.Tests.Reports;

public sealed class CiReportTests
{
    private static string GitHub(Report report) => SampleReport.Text(GitHubReport.Write, report);

    private static JsonElement GitLab(Report report)
    {
        using var document = JsonDocument.Parse(SampleReport.Bytes(GitLabReport.Write, report));
        return document.RootElement.Clone();
    }

    private static string[] Fingerprints(params Diagnostic[] diagnostics) =>
        [.. GitLab(SampleReport.Of("", diagnostics)).EnumerateArray().Select(problem => problem.GetProperty("fingerprint").GetString()!)];

    [Fact]
    public void GitHub_gets_one_command_per_line()
    {
        var report = SampleReport.Of("a\nbc",
            SampleReport.At(new SourceSpan("content/a.sv.md", 2, 2, 1)),
            SampleReport.At(new SourceSpan("site.yml"), Severity.Warning, "unset-key"));

        Assert.Equal(
            "::error file=content/a.sv.md,line=2,col=2,title=broken-link::'x' is wrong.\n" +
            "::warning file=site.yml,title=unset-key::'x' is wrong.\n",
            GitHub(report));
    }

    [Theory]
    [InlineData("50 % : a, b", "50 %25 : a, b")]
    [InlineData("a\n::set-output name=x::y\r", "a<U+000A>::set-output name=x::y<U+000D>")]
    public void No_message_can_contain_a_command(string message, string written) =>
        Assert.Equal($"::error file=a.md,title=broken-link::{written}\n",
            GitHub(SampleReport.Of("", SampleReport.At(new SourceSpan("a.md"), message: new Message(message, message, message)))));

    [Fact]
    public void A_path_is_escaped_for_its_position() =>
        Assert.Equal("::error file=a%2C b%3A100%25.md,title=broken-link::'x' is wrong.\n",
            GitHub(SampleReport.Of("", SampleReport.At(new SourceSpan("a, b:100%.md")))));

    [Fact]
    public void GitLab_gets_a_list_of_problems()
    {
        var report = SampleReport.Of("", SampleReport.At(new SourceSpan("content/a.sv.md", 14, 3)), SampleReport.At(new SourceSpan("site.yml"), Severity.Warning));

        var problems = GitLab(report with { Folder = "sites/test" });

        Assert.Equal("'x' is wrong.", problems[0].GetProperty("description").GetString());
        Assert.Equal("broken-link", problems[0].GetProperty("check_name").GetString());
        Assert.Equal(("major", "minor"), (problems[0].GetProperty("severity").GetString(), problems[1].GetProperty("severity").GetString()));
        Assert.Equal("sites/test/content/a.sv.md", problems[0].GetProperty("location").GetProperty("path").GetString());
        Assert.Equal((14, 1), (Line(problems[0]), Line(problems[1])));

        static int Line(JsonElement problem) => problem.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32();
    }

    [Fact]
    public void A_problem_keeps_its_fingerprint_when_it_moves_down() =>
        Assert.Equal(
            Fingerprints(SampleReport.At(new SourceSpan("a.md", 3, 1))),
            Fingerprints(SampleReport.At(new SourceSpan("a.md", 30, 7))));

    [Fact]
    public void A_fingerprint_does_not_depend_on_the_language()
    {
        var problem = SampleReport.At(new SourceSpan("a.md", 3, 1));
        Assert.Equal(
            GitLab(SampleReport.In(MessageLanguage.Swedish, "", problem))[0].GetProperty("fingerprint").GetString(),
            GitLab(SampleReport.In(MessageLanguage.Finnish, "", problem))[0].GetProperty("fingerprint").GetString());
    }

    [Fact]
    public void No_two_problems_have_the_same_fingerprint()
    {
        var fingerprints = Fingerprints(
            SampleReport.At(new SourceSpan("a.md", 3, 1)),
            SampleReport.At(new SourceSpan("a.md", 4, 1)),
            SampleReport.At(new SourceSpan("b.md", 4, 1)),
            SampleReport.At(new SourceSpan("b.md", 4, 1), id: "other-rule"),
            SampleReport.At(new SourceSpan("b.md", 4, 1), message: new Message("other", "", "")));

        Assert.Equal(fingerprints.Length, fingerprints.Distinct().Count());
    }
}
