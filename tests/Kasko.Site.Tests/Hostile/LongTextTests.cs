using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Hostile;

/// <summary>Texts that are far longer than a person writes: the command answers, whatever they are.</summary>
public sealed class LongTextTests
{
    private const string Page = "content/about.fi.md";

    public static TheoryData<string, string> Words => new()
    {
        { "one letter repeated", new string('a', 20_000) }, { "a compound of known words", string.Concat(Enumerable.Repeat("tutkimuslaitos", 1_500)) },
        { "combining marks", string.Concat(Enumerable.Repeat("a\u0301", 20_000)) }, { "marks on one letter", "a" + new string('\u0301', 20_000) },
    };

    [Theory, MemberData(nameof(Words))]
    public async Task A_very_long_word_is_published_without_being_divided(string what, string word)
    {
        Assert.NotEmpty(what);
        using var site = TestSite.Small();
        site.Append(Page, $"\n{word}\n");

        var run = await site.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("template-too-slow", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_very_long_title_is_reported_at_its_place()
    {
        using var site = TestSite.Small();
        site.Replace(Page, "title: ", $"title: {string.Concat(Enumerable.Repeat("talo", 2_500))} ");

        var run = await site.Check();

        Assert.Contains($"{Page}:3:8 long-path-part", run.Places);
        Assert.DoesNotContain("template-too-slow", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":fi[")]
    [InlineData(":fi[a ")]
    [InlineData("a:fi[")]
    [InlineData(":fi[] ")]
    [InlineData(":fi[a]")]
    public async Task Thousands_of_passages_in_a_text_of_a_measure_are_read_at_once(string opening)
    {
        using var site = TestSite.Small();
        site.Replace("content/measures/residents.yml", "definition: {sv: De", $"definition: {{sv: \"Staden {string.Concat(Enumerable.Repeat(opening, 3_000))}\", fi: \"De\"}}\n# {{sv: De");

        var run = await site.Check();

        Assert.InRange(run.ExitCode, 0, 1);
        Assert.DoesNotContain("page-too-large", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/measures/residents.yml", "definition: {sv: De", "5:18")]
    [InlineData("content/about.sv.md", "\nsummary: ", "4:10")]
    [InlineData("site.yml", "slogan: {sv: ", "")]
    public async Task A_value_longer_than_any_text_in_a_file_of_data_is_reported_at_its_place(string file, string before, string place)
    {
        using var site = TestSite.Small();
        site.Replace(file, before, before + string.Concat(Enumerable.Repeat("ord ", 5_001)));

        var run = await site.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Places, found => found.StartsWith($"{file}:{place}", StringComparison.Ordinal) && found.EndsWith(" page-too-large", StringComparison.Ordinal));
        Assert.Contains("has more than 20000 characters", run.Error, StringComparison.Ordinal);
    }
}
