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
    public async Task Passages_that_never_close_in_a_text_of_a_measure_are_read_at_once(string opening)
    {
        using var site = TestSite.Small();
        site.Replace("content/measures/residents.yml", "definition: {sv: De", $"definition: {{sv: \"{string.Concat(Enumerable.Repeat(opening, 50_000))}\", fi: \"De\"}}\n# {{sv: De");

        var run = await site.Check();

        Assert.InRange(run.ExitCode, 0, 1);
    }
}
