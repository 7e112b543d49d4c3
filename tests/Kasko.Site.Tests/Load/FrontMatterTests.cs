using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("no")]
    [InlineData("1.10")]
    [InlineData("2026")]
    [InlineData("2026-01-31")]
    [InlineData("~ ungefär")]
    [InlineData("null")]
    [InlineData("Yes & \"nej\"")]
    public async Task A_title_is_the_text_that_was_written(string title)
    {
        using var site = await TestSite.Small().Replace(SwedishText.File, "title: Om strategin", $"title: {title}\nslug: om").Built();

        Assert.Equal(title, site.Page("sv/om/").QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("content/goals/school.sv.md", "number: 2\n", "", "2:1 missing-key")]
    [InlineData("content/goals/school.sv.md", "number: 2", "number: två", "5:9 wrong-type")]
    [InlineData("content/goals/school.sv.md", "number: 2", "nummer: 2\nnumber: 2", "5:1 unknown-key")]
    [InlineData("content/about.sv.md", "title: Om strategin\n", "", "2:1 missing-key")]
    [InlineData("content/about.sv.md", "title: Om strategin", "title:", "2:1 missing-key")]
    [InlineData("content/about.sv.md", "title: Om strategin", "title: [Om strategin]", "3:8 wrong-type")]
    [InlineData("content/about.sv.md", "title: Om strategin", "title: \"\"", "3:8 text-without-words")]
    [InlineData("content/about.sv.md", "title: Om strategin", "title: –\nslug: om", "3:8 text-without-words")]
    [InlineData("content/about.sv.md", "summary: Vem som har beslutat om strategin.", "summary: …", "4:10 text-without-words")]
    [InlineData("content/about.sv.md", "summary: Vem som har beslutat om strategin.", "summary: \":fi[]\"", "4:10 text-without-words")]
    [InlineData("content/about.sv.md", "title: Om strategin", "title: \":fi[–]\"\nslug: om", "3:8 text-without-words")]
    [InlineData("content/measures/residents.yml", "sv: De som bor i Lillvik vid årets slut.", "sv: \":fi[]\"", "5:18 text-without-words")]
    [InlineData("content/goals/harbour.sv.md", "list_title: Hamnen", "list_title: \"?\"", "4:13 text-without-words")]
    [InlineData("content/measures/residents.yml", "sv: Stadens register", "sv: \"–\"", "16:15 text-without-words")]
    [InlineData("content/benefits.yml", "sv: Barnen trivs", "sv: \"→\"", "5:15 text-without-words")]
    [InlineData("site.yml", "title: {sv: Lillviks strategi", "title: {sv: \"…\"", "9:13 text-without-words")]
    [InlineData("content/about.sv.md", "kind: about", "kind: abuot", "2:7 unknown-value")]
    [InlineData("content/about.sv.md", "kind: about", "kind: about\nbenefit: x", "3:1 unknown-key")]
    [InlineData("content/about.sv.md", "kind: about", "kind: about\nkind: about", "3:1 duplicate-key")]
    [InlineData("content/about.fi.md", "translation: unofficial", "translation: approved", "5:1 missing-key")]
    [InlineData("content/about.fi.md", "translation: unofficial", "translation: approved\ntranslation_date: 2026-02-30", "6:19 not-a-date")]
    [InlineData("content/about.sv.md", "---\nkind", "\n---\nkind", "2:1 front-matter-late")]
    public async Task Each_problem_is_reported_with_its_line_and_column(string file, string old, string instead, string problem)
    {
        using var site = TestSite.Small().Replace(file, old, instead);

        Assert.Equal([$"{file}:{problem}"], (await site.Check()).Places);
    }

    [Theory]
    [InlineData("31.1.2026", "Write the date as 2026-01-31, not '31.1.2026'.")]
    [InlineData("2026-1-31", "Write the date as 2026-01-31, not '2026-1-31'.")]
    [InlineData("20260131", "Write the date as 2026-01-31, not '20260131'.")]
    [InlineData("31.2.2026", "'changed' must be a date that exists, as in 2026-01-31, not '31.2.2026'.")]
    [InlineData("1/2/2026", "'changed' must be a date that exists, as in 2026-01-31, not '1/2/2026'.")]
    public async Task A_date_in_another_form_is_written_out_as_it_should_be(string written, string words)
    {
        using var site = TestSite.Small().Replace("content/about.sv.md", "kind: about", $"kind: about\nchanged: {written}");

        Assert.EndsWith(words, Assert.Single((await site.Check()).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Front_matter_ends_at_its_line_and_a_later_thematic_break_is_text()
    {
        var page = await SwedishText.Read("Före.\n\n---\n\nEfter.");

        Assert.NotNull(page.QuerySelector("hr"));
    }

    [Theory]
    [InlineData("---\nkind: about\ntitle: Om\n\nText.", "1:1 front-matter-unclosed")]
    [InlineData("Text.\n\n---\ntitle: Om\nsummary: Om.\n---\n", "3:1 front-matter-late")]
    [InlineData("---\ntitle: Om\nsummary: Om.\n---\n\n---\nkind: about\n---\n\nText.", "6:1 front-matter-late")]
    [InlineData("+++\ntitle = \"Om\"\n+++\n\nText.", "1:1 front-matter-notation")]
    [InlineData("---\ntitle: Om\nsummary: Om.\n---\n+++\nkind = 1\n+++\n\nText.", "5:1 front-matter-notation")]
    [InlineData("{\"title\": \"Om\"}\n\nText.", "1:1 front-matter-notation")]
    [InlineData("{\n  \"title\": \"Om\"\n}\n\nText.", "1:1 front-matter-notation")]
    [InlineData("title: Om\nsummary: Om.\n\nText.", "1:1 front-matter-missing")]
    [InlineData("", "1:1 front-matter-missing")]
    [InlineData("---\n---\n\nText.", "1:1 front-matter-missing")]
    [InlineData("---\n- title: Om\n---\n\nText.", "1:1 front-matter-missing")]
    public async Task Front_matter_that_is_unclosed_late_or_in_another_notation_is_reported_and_never_treated_as_text(string file, string problem)
    {
        using var site = TestSite.Small().Write(SwedishText.File, file);

        Assert.Equal([$"{SwedishText.File}:{problem}"], (await site.Build()).Places);
        Assert.False(site.Has("sv"));
    }

    [Fact]
    public async Task A_duplicate_key_is_reported_with_both_lines()
    {
        using var site = TestSite.Small().Replace(SwedishText.File, "kind: about", "kind: about\nsummary: Ett.");

        var run = await site.Check();

        Assert.Equal([$"{SwedishText.File}:5:1 duplicate-key"], run.Places);
        Assert.Contains("first on line 3.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_and_a_thematic_break_in_a_text_are_not_front_matter()
    {
        var page = await SwedishText.Read("{residents: latest}\n\n---\n\nNotera: detta är text.");

        Assert.NotNull(page.QuerySelector("hr"));
    }
}
