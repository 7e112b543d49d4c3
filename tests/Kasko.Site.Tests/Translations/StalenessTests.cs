using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Translations;

/// <summary>A correction in one language is published the same day; the other page is then outdated, and has some days of grace.</summary>
public sealed class StalenessTests
{
    private const string Original = "content/goals/school.sv.md";
    private const string Translation = "content/goals/school.fi.md";

    [Fact]
    public async Task A_change_in_the_original_is_published_and_the_warning_gives_the_line_to_paste()
    {
        using var site = TestSite.Small().Replace(Original, "- Klasserna är små", "- Klasserna har högst 20 barn");

        var run = await site.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            "content/goals/school.fi.md:8:18: warning stale-translation: content/goals/school.sv.md has changed since this translation was accepted."
            + " [line 11] A number of the original is missing here: '20' (content/goals/school.sv.md:9:23)."
            + " The original does not say when it changed: write 'changed: 2026-11-23' in it, with the day of the change, so that the days of grace begin."
            + " When both say the same, put this line in place of the old one: translated_from: ",
            Assert.Single(run.AllProblems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pasting_that_line_makes_the_translation_current_again()
    {
        using var site = TestSite.Small().Replace(Original, "- Klasserna är små", "- Klasserna är mindre");
        var line = (await site.Check()).AllProblems[0].Split(": ")[^2..];

        site.Write(Translation, System.Text.RegularExpressions.Regex.Replace(
            File.ReadAllText(Path.Join(site.Root, Translation)), "(?m)^translated_from: .*$", $"{line[0]}: {line[1]}"));

        Assert.Empty((await site.Check()).AllProblems);
    }

    [Theory]
    [InlineData("2026-11-09", 0, new[] { "8:18 stale-translation" })]
    [InlineData("2026-11-08", 1, new[] { "8:18 stale-translation", "11:3 different-numbers" })]
    public async Task The_differences_are_errors_after_the_days_of_grace(string changed, int exitCode, string[] expected)
    {
        using var site = TestSite.Small()
            .Replace(Original, "- Klasserna är små", "- Klasserna har högst 20 barn")
            .Replace(Original, "number: 2", $"number: 2\nchanged: {changed}");

        var run = await site.Check();

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(expected, run.AllProblems.Select(line => $"{line.Split(": ")[0][(Translation.Length + 1)..]} {line.Split(": ")[1].Split(' ')[1]}"));
    }

    [Theory]
    [InlineData("en", "The original does not say when it changed: write 'changed: 2026-11-23' in it, with the day of the change, so that the days of grace begin.")]
    [InlineData("sv", "Originalet anger inte när det ändrades: skriv 'changed: 2026-11-23' i det, med dagen för ändringen, så att fristen börjar.")]
    [InlineData("fi", "Alkuteksti ei kerro, milloin se muuttui: kirjoita siihen 'changed: 2026-11-23' muutoksen päivällä, niin määräaika alkaa.")]
    public async Task Differences_without_a_day_of_change_are_reported_with_the_line_that_starts_the_days_of_grace(string language, string words)
    {
        using var site = TestSite.Small().Replace(Original, "- Klasserna är små", "- Klasserna har högst 20 barn");

        Assert.Contains(words, (await site.Check("--language", language)).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "After 23 November 2026 a check fails on the differences.")]
    [InlineData("sv", "Efter 23.11.2026 godkänner kontrollen inga skillnader.")]
    [InlineData("fi", "Päivän 23.11.2026 jälkeen tarkistus ei hyväksy eroja.")]
    public async Task The_last_day_of_grace_is_in_the_readers_date_format(string language, string words)
    {
        using var site = TestSite.Small()
            .Replace(Original, "- Klasserna är små", "- Klasserna har högst 20 barn")
            .Replace(Original, "number: 2", "number: 2\nchanged: 2026-11-09");

        Assert.Contains(words, (await site.Check("--language", language)).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build", 0)]
    [InlineData("nightly", 4)]
    public async Task A_published_translation_stays_published_after_the_days_of_grace_and_a_nightly_run_needs_attention(string command, int exitCode)
    {
        using var site = TestSite.Small()
            .Replace(Original, "- Klasserna är små", "- Klasserna har högst 20 barn")
            .Replace(Original, "number: 2", "number: 2\nchanged: 2026-11-08");

        var run = await site.Run(command == "nightly" ? [command, "--no-statistics"] : [command]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains($"{Translation}:11:3: warning grace-over: The days of grace ended on 22 November 2026: A number of the original is missing here: '20' (content/goals/school.sv.md:10:23).", run.AllProblems);
        Assert.Contains("högst 20 barn", site.Read("sv/strategiska-mal/en-god-skola/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_difference_whose_rule_is_turned_off_has_no_days_of_grace()
    {
        using var site = TestSite.Small().Append("site.yml", "rules: {different-numbers: off}\n")
            .Replace(Original, "- Klasserna är små", "- Klasserna har högst 20 barn")
            .Replace(Original, "number: 2", "number: 2\nchanged: 2026-11-08");

        Assert.Equal(0, (await site.Run("nightly", "--no-statistics")).ExitCode);
    }

    [Fact]
    public async Task No_last_day_is_given_when_nothing_differs()
    {
        using var site = TestSite.Small()
            .Replace(Original, "- Klasserna är små", "- Klasserna är mindre")
            .Replace(Original, "number: 2", "number: 2\nchanged: 2026-11-09");

        Assert.DoesNotContain("23 November 2026", (await site.Check()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_difference_in_wording_is_never_more_than_a_warning()
    {
        using var site = TestSite.Small()
            .Replace(Original, "- Klasserna är små", "- Klasserna ska vara små\n")
            .Replace(Original, "number: 2", "number: 2\nchanged: 2020-01-01");

        Assert.Equal((0, 1), ((await site.Check()).ExitCode, (await site.Check()).AllProblems.Length));
    }

    [Fact]
    public async Task The_town_decides_how_many_days_there_are()
    {
        using var site = TestSite.Small().Append("site.yml", "translations: {grace_days: 1}\n")
            .Replace(Original, "- Klasserna är små", "- Klasserna har högst 20 barn")
            .Replace(Original, "number: 2", "number: 2\nchanged: 2026-11-21");

        Assert.Equal(1, (await site.Check()).ExitCode);
    }

    [Fact]
    public async Task The_outdated_page_shows_a_notice_and_links_to_the_original()
    {
        using var site = await TestSite.Small().Replace(Original, "- Klasserna är små", "- Klasserna är mindre").Built();

        var notice = site.Page("fi/strategiset-tavoitteet/hyva-koulu/").QuerySelectorAll("main > p > a[hreflang='sv']").First(link => link.ParentElement!.TextContent.Contains("sivu on muuttunut", StringComparison.Ordinal));
        Assert.Equal("../../../sv/strategiska-mal/en-god-skola/", notice.GetAttribute("href"));
        Assert.DoesNotContain("har ändrats", site.Page("sv/strategiska-mal/en-god-skola/").Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("on muuttunut", site.Page("fi/strategiset-tavoitteet/vilkas-satama/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_with_the_whole_strategy_shows_the_notice_too()
    {
        using var site = await TestSite.Small().Replace(Original, "- Klasserna är små", "- Klasserna är mindre").Built();

        Assert.Contains("on muuttunut", site.Page("fi/strategia/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_town_can_turn_the_notice_off()
    {
        using var site = await TestSite.Small().Append("site.yml", "translations: {notice: false}\n")
            .Replace(Original, "- Klasserna är små", "- Klasserna är mindre").Built();

        Assert.DoesNotContain("on muuttunut", site.Page("fi/strategiset-tavoitteet/hyva-koulu/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_may_be_written_in_the_other_language_first()
    {
        using var site = TestSite.Small().Replace(Translation, "number: 2", "number: 2\noriginal: fi")
            .Replace(Translation, "- Luokat ovat pieniä", "- Luokassa on enintään 20 lasta");

        Assert.Equal(
            ["content/goals/school.fi.md:9:18 accepted-original", "content/goals/school.sv.md:3:8 unaccepted-translation", "content/goals/school.sv.md:9:3 different-numbers"],
            (await site.Check()).Places);
    }

    [Fact]
    public async Task The_original_cannot_be_in_both_languages()
    {
        using var site = TestSite.Small().Replace(Translation, "number: 2", "number: 2\noriginal: fi").Replace(Original, "number: 2", "number: 2\noriginal: sv");

        Assert.Contains((await site.Check()).Places, place => place.EndsWith(" different-originals", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_translation_that_nobody_has_accepted_is_treated_as_current()
    {
        using var site = TestSite.Small()
            .Write("content/news.sv.md", "---\ntitle: Nytt\nsummary: Om 20 barn.\n---\n")
            .Write("content/news.fi.md", "---\ntitle: Uutta\nsummary: Noin 30 lasta.\n---\n");

        Assert.Equal(["content/news.fi.md:2:8 unaccepted-translation", "content/news.fi.md:3:10 different-numbers"], (await site.Check()).Places);
    }
}
