using System.Text.Json;
using Kasko.Site.Diagnostics;
using Kasko.Site.Reports;
using NJsonSchema;

namespace Kasko.Site.Tests.Reports;

public sealed class SarifReportTests
{
    private static string Written(Report report) =>
        SampleReport.Bytes((to, what) => SarifReport.Write(to, what, "1.2.3"), report);

    private static JsonElement Run(Report report)
    {
        using var document = JsonDocument.Parse(Written(report));
        return document.RootElement.GetProperty("runs")[0].Clone();
    }

    private static JsonElement Result(Diagnostic diagnostic, string lines = "") =>
        Run(SampleReport.Of(lines, diagnostic)).GetProperty("results")[0];

    /// <summary>The schema from Microsoft's SARIF SDK; only its files are downloaded, for this test.</summary>
    private static Task<JsonSchema> Schema() =>
        JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Reports", "sarif-2.1.0.json"));

    [Theory]
    [InlineData(MessageLanguage.English)]
    [InlineData(MessageLanguage.Swedish)]
    [InlineData(MessageLanguage.Finnish)]
    public async Task A_report_is_valid_by_the_published_schema(MessageLanguage language)
    {
        var report = SampleReport.In(language, "ett\nSe [x](y.sv.md).",
            SampleReport.At(new SourceSpan("content/mål och väg.sv.md", 2, 4, 12)),
            SampleReport.At(new SourceSpan("content/index.fi.md", 9, 1), Severity.Warning, "no-such-rule"),
            SampleReport.At(new SourceSpan("site.yml")),
            SampleReport.At(new SourceSpan("")));

        Assert.Empty((await Schema()).Validate(Written(report)));
    }

    [Fact]
    public async Task A_report_without_problems_is_valid_too() => Assert.Empty((await Schema()).Validate(Written(SampleReport.Of(""))));

    [Fact]
    public async Task The_schema_rejects_an_invalid_report()
    {
        var wrong = Written(SampleReport.Of("a", SampleReport.At(new SourceSpan("a.md", 1, 1)))).Replace("\"ruleIndex\"", "\"ruleindex\"", StringComparison.Ordinal);
        Assert.NotEmpty((await Schema()).Validate(wrong));
    }

    [Fact]
    public void A_result_names_its_rule_its_place_and_what_is_wrong()
    {
        var result = Result(SampleReport.At(new SourceSpan("content/a.sv.md", 2, 4, 12), id: "vague-link"), "🚀\n🚀 [x](y.sv.md).");
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

        Assert.Equal("vague-link", result.GetProperty("ruleId").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal("'x' is wrong.", result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal((2, 3, 15), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public void The_columns_are_declared_as_characters() =>
        Assert.Equal("unicodeCodePoints", Run(SampleReport.Of("")).GetProperty("columnKind").GetString());

    [Theory]
    [InlineData("content/mål och väg.sv.md", "content/m%C3%A5l%20och%20v%C3%A4g.sv.md")]
    [InlineData("a#b?c%d:e.md", "a%23b%3Fc%25d%3Ae.md")]
    [InlineData("", "./")]
    public void A_path_becomes_a_relative_address(string path, string address)
    {
        var uri = Result(SampleReport.At(new SourceSpan(path))).GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();

        Assert.Equal(address, uri);
        Assert.Equal(path.Length == 0 ? "./" : path, Uri.UnescapeDataString(uri!));
    }

    [Fact]
    public void Braces_and_links_in_a_message_stay_text()
    {
        var message = new Message("{residents} and [x](y.md)", "", "");
        var text = Result(SampleReport.At(new SourceSpan("a.md"), message: message)).GetProperty("message").GetProperty("text").GetString();
        Assert.Equal("{{residents}} and [x] (y.md)", text);
    }

    [Fact]
    public void Each_rule_has_its_entry_and_each_result_points_at_it()
    {
        var run = Run(SampleReport.In(MessageLanguage.Finnish, "", SampleReport.At(new SourceSpan("a.md"), id: "vague-link"), SampleReport.At(new SourceSpan("b.md"), id: "no-such-rule")));
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
        }

        var known = rules[run.GetProperty("results")[0].GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("Linkin teksti ei kerro, minne linkki vie.", known.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal("error", known.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.Contains("WCAG 2.4.4", known.GetProperty("properties").GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
    }

    [Fact]
    public void A_path_includes_the_sites_folder_in_its_repository()
    {
        var report = SampleReport.Of("", SampleReport.At(new SourceSpan("site.yml"))) with { Folder = "sites/kaskö/" };
        Assert.Contains("\"sites/kask%C3%B6/site.yml\"", Written(report), StringComparison.Ordinal);
    }
}
