using Kasko.Site.Tests.Sites;
using NJsonSchema;

namespace Kasko.Site.Tests.Nightly;

/// <summary>The report for programs, checked against its published schema.</summary>
public sealed class NightlyReportTests
{
    private static readonly string Schema = Path.Join(Repository.Root, "src", "Kasko.Site", "Nightly", "nightly-report.schema.json");

    [Fact]
    public async Task The_report_lists_changed_figures_and_pages()
    {
        await using var nightly = await NightlySite.AfterOneRun();
        nightly.Residents("2023: 1200, 2024: 1234, 2025: 1251");

        await nightly.Run();

        var report = nightly.Report;
        await MatchesSchema(nightly);
        Assert.Equal(("well", 0, "2026-11-23T10:00:00Z"), (Text("outcome"), report.GetProperty("exit_code").GetInt32(), Text("started")));
        var residents = report.GetProperty("figures").GetProperty("measures").EnumerateArray().Single(measure => measure.GetProperty("id").GetString() == "residents");
        Assert.Equal(
            """{"period":"2025","before":{"value":1250,"provisional":true},"after":{"value":1251,"provisional":false}}""",
            string.Concat(residents.GetProperty("changes")[0].GetRawText().Where(letter => !char.IsWhiteSpace(letter))));
        Assert.Equal([NightlySite.Figures], Texts("figures", "files_written"));
        Assert.Contains("sv/uppfoljning/invanare-i-lillvik/index.html", Texts("site", "pages_changed"));
        Assert.Equal(0, report.GetProperty("site").GetProperty("verified").GetProperty("differing").GetInt32());

        string? Text(string name) => report.GetProperty(name).GetString();
        IEnumerable<string?> Texts(string part, string name) => report.GetProperty(part).GetProperty(name).EnumerateArray().Select(text => text.GetString());
    }

    [Fact]
    public async Task The_report_says_why_a_figure_was_rejected_and_what_is_overdue()
    {
        await using var nightly = await NightlySite.AfterOneRun();
        nightly.Residents("2023: 1200, 2024: 1234, 2025: 125000");
        nightly.Site.At(new DateTimeOffset(2029, 1, 1, 10, 0, 0, TimeSpan.Zero));

        await nightly.Run();

        await MatchesSchema(nightly);
        Assert.Equal("needs-a-look", nightly.Report.GetProperty("outcome").GetString());
        Assert.Equal("implausible-value", nightly.Report.GetProperty("figures").GetProperty("measures")[1].GetProperty("problems")[0].GetString());
        Assert.Equal(NightlySite.Measure, nightly.Report.GetProperty("stale").GetProperty("figures")[0].GetString());
    }

    [Fact]
    public async Task Stale_content_is_listed_even_when_the_site_disables_the_warnings_about_it()
    {
        await using var nightly = await NightlySite.AfterOneRun();
        nightly.Site.At(new DateTimeOffset(2029, 1, 1, 10, 0, 0, TimeSpan.Zero))
            .Append("site.yml", "rules: {overdue-figures: off, stale-translation: off}\n")
            .Replace("content/goals/school.sv.md", "- Klasserna är små", "- Klasserna är mindre");

        var run = await nightly.Run();

        Assert.Empty(run.Places);
        var stale = nightly.Report.GetProperty("stale");
        Assert.Equal([NightlySite.Measure], stale.GetProperty("figures").EnumerateArray().Select(path => path.GetString()));
        Assert.Equal(["content/goals/school.fi.md"], stale.GetProperty("translations").EnumerateArray().Select(path => path.GetString()));
        Assert.Contains($"\nOverdue figures: 1\n  {NightlySite.Measure}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_says_that_the_old_site_stays()
    {
        await using var nightly = await NightlySite.AfterOneRun();
        nightly.Site.Write("content/about.sv.md", "no front matter");

        await nightly.Run();

        await MatchesSchema(nightly);
        Assert.Equal("content-is-wrong", nightly.Report.GetProperty("outcome").GetString());
        Assert.False(nightly.Report.GetProperty("site").GetProperty("published").GetBoolean());
    }

    [Fact]
    public async Task The_report_says_that_the_folder_was_refused()
    {
        await using var nightly = await NightlySite.Start();
        nightly.Site.Write("public/mine.txt", "mine");

        await nightly.Run();

        await MatchesSchema(nightly);
        Assert.Equal("folder-refused", nightly.Report.GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task The_schema_rejects_a_report_without_an_outcome()
    {
        var schema = await JsonSchema.FromFileAsync(Schema);

        Assert.NotEmpty(schema.Validate("""{"version": 1, "started": "2026-11-23T10:00:00Z"}"""));
    }

    private static async Task MatchesSchema(NightlySite nightly)
    {
        var schema = await JsonSchema.FromFileAsync(Schema);
        Assert.Empty(schema.Validate(File.ReadAllText(nightly.ReportPath)).Select(error => error.ToString()));
    }
}
