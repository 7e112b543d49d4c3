using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Authoring;

/// <summary><c>kasko measure add</c>: an editor enters a figure without opening the file.</summary>
public sealed class NewFigureTests
{
    private const string Residents = "content/measures/residents.yml";

    [Fact]
    public async Task A_figure_is_written_at_its_place_and_the_page_says_what_was_printed()
    {
        using var site = TestSite.WithProgramsTheme();
        var before = Text(site);

        var run = await site.Run("measure", "add", "residents", "2026", "1275", "--provisional", "--language", "sv");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(before.Split('\n').Append("  - {period: 2026, value: 1275, provisional: true}").Order(), Text(site).Split('\n').Order());
        var lines = run.Output.Split('\n');
        Assert.Equal($"{Residents}: {{period: 2026, value: 1275, provisional: true}}", lines[0]);
        Assert.Equal("På sidan kommer att stå:", lines[2]);
        await site.Built();
        var page = site.Page("sv/uppfoljning/invanare-i-lillvik/").Body!.TextContent.Replace("\u00AD", "", StringComparison.Ordinal);
        Assert.Contains("1\u00A0275", lines[3], StringComparison.Ordinal);
        Assert.All(lines[3].Trim().Split(". ", 2), sentence => Assert.Contains(sentence, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reader_of_English_sees_every_language_of_the_site()
    {
        using var site = TestSite.Small();

        var run = await site.Run("measure", "add", "residents", "2026", "1275", "--provisional");

        Assert.Contains("\n  sv: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  fi: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'2026Q1' is no period: a year is 2025, a half-year 2025-H1, a quarter 2025-Q1, a month 2025-01, a school year 2025/26. Write: kasko measure add residents 2026-Q1 1275", "residents", "2026Q1", "1275")]
    [InlineData("'3/2026' is no period: a year is 2025, a half-year 2025-H1, a quarter 2025-Q1, a month 2025-01, a school year 2025/26. Write: kasko measure add residents 2026-03 1275", "residents", "3/2026", "1275")]
    [InlineData("the measure's other figures are for periods of another length than 2026-Q1. Write: kasko measure add residents 2026 1275", "residents", "2026-Q1", "1275")]
    [InlineData("a figure has a point as decimal sign and no spaces, unlike '1275,5'. Write: kasko measure add residents 2026 1275.5", "residents", "2026", "1275,5")]
    [InlineData("a figure has a point as decimal sign and no spaces, unlike '1 275'. Write: kasko measure add residents 2026 1275", "residents", "2026", "1 275")]
    [InlineData("a figure has a point as decimal sign and no spaces, unlike '1 275'. Write: kasko measure add residents 2026 1275", "residents", "2026", "1", "275")]
    [InlineData("a figure has a point as decimal sign and no spaces, unlike 'many'. Write: kasko measure add residents 2026 1240", "residents", "2026", "many")]
    [InlineData("what is the figure? Write for example: kasko measure add residents 2026 1240", "residents", "2026")]
    [InlineData("a confidential figure is not written into the site. Write: kasko measure add residents 2026 --confidential", "residents", "2026", "1275", "--confidential")]
    [InlineData("a note begins with its language. Write: kasko measure add residents 2026 1275 --note sv=\"…\" --note fi=\"…\"", "residents", "2026", "1275", "--note", "Ny")]
    [InlineData("which measure? Write for example: kasko measure add residents 2026 1275", "2026", "1275")]
    [InlineData("what is the figure? Write for example: kasko measure add residents 2026 1240", "content/measures/residents.yml", "2026")]
    [InlineData("there is no measure 'resident' (berths, residents). Write: kasko measure add residents 2026 1275", "resident", "2026", "1275")]
    [InlineData("there is no measure 'jobs' (berths, residents). Write: kasko new measure jobs", "jobs", "2026", "1275")]
    public async Task What_cannot_be_added_is_shown_with_the_command_to_write(string message, params string[] arguments)
    {
        using var site = TestSite.Small();
        var before = Text(site);

        var run = await site.Run(["measure", "add", .. arguments]);

        Assert.Equal((2, "", $"kasko: {message}\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(before, Text(site));
    }

    [Theory]
    [InlineData("period-not-over", "nothing was written. Write: kasko measure add residents 2026 1275 --provisional", "2026", "1275")]
    [InlineData("period-to-come", "nothing was written.", "2027", "1275")]
    [InlineData("same-period", "nothing was written.", "2025", "1275")]
    [InlineData("outlier", "nothing was written. If the figure is right, write: kasko measure add residents 2026 12750 --note sv=\"…\" --note fi=\"…\"", "2026", "12750", "--provisional")]
    [InlineData("missing-language", "nothing was written.", "2026", "12750", "--provisional", "--note", "sv=En ny ort kom till.")]
    public async Task A_figure_with_which_the_site_would_have_a_problem_is_not_written(string rule, string message, params string[] arguments)
    {
        using var site = TestSite.Small();
        var before = Text(site);

        var run = await site.Run(["measure", "add", "residents", .. arguments]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains($" {rule}: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"kasko: {message}\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Text(site));
    }

    [Fact]
    public async Task A_figure_far_from_the_others_is_written_with_the_reason()
    {
        using var site = TestSite.Small();

        var run = await site.Run("measure", "add", "residents", "2026", "12750", "--provisional", "--note", "sv=En ny ort, och en till, kom till.", "--note", "fi=Mukaan tuli uusi kunta.");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("note: {sv: \"En ny ort, och en till, kom till.\", fi: Mukaan tuli uusi kunta.}}", Text(site), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_problems_of_other_files_keep_no_figure_away()
    {
        using var site = TestSite.Small().Append("content/about.sv.md", "\n[x](missing.sv.md)\n");

        var run = await site.Run("measure", "add", "residents", "2026", "1275", "--provisional");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_negative_figure_and_a_mark_at_the_beginning_of_the_file_are_kept()
    {
        using var site = TestSite.Small();
        site.Write(Residents, "\uFEFF" + Text(site).Replace("\n", "\r\n", StringComparison.Ordinal));

        var run = await site.Run("measure", "add", "residents", "2026", "-5", "--provisional", "--note", "sv=Fel.", "--note", "fi=Virhe.");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var bytes = await File.ReadAllBytesAsync(Path.Join(site.Root, Residents));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Contains("  - {period: 2026, value: -5, provisional: true, note: {sv: Fel., fi: Virhe.}}\r\n", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    private static string Text(TestSite site) => File.ReadAllText(Path.Join(site.Root, Residents));
}
