using System.Text.RegularExpressions;
using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

/// <summary>Long Finnish words are hyphenated on a narrow screen; copied, searched and spoken text is unchanged.</summary>
[Collection(InChromium.Name)]
public sealed partial class SoftHyphenTests(Chromium chromium)
{
    private const string SoftHyphen = "\u00AD";

    internal static readonly Question<string[]> Words = new(View.Phone, page => page.EvaluateAsync<string[]>(PageScript.Read("breakable-words.js")));

    internal static readonly Question<string[]> Hidden = new(View.Phone, page => page.Findings("hidden-hyphens.js"));

    internal static readonly Question<string[]> Unfound = new(View.Phone, page => page.Findings("unfound-words.js"));

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Without_soft_hyphens_every_word_is_as_written(Town town)
    {
        var written = WordsOf(town);
        var breakable = (await chromium.Answers(town, Words)).SelectMany(page => page.Value.Select(word => (Word: word, Page: page.Key))).DistinctBy(entry => entry.Word).ToList();
        Assert.True(breakable.Count > 20, $"only {breakable.Count} words may break");
        var findings = new Findings();
        foreach (var (word, page) in breakable.Where(entry => !written.Contains(Whole(entry.Word)))) findings.Add(page, word.Replace(SoftHyphen, "|", StringComparison.Ordinal));
        findings.AssertNone();
    }

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Soft_hyphens_are_in_visible_text_only(Town town) => await chromium.FindsNothing(town, Hidden);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task A_word_is_found_as_it_is_typed(Town town) => await chromium.FindsNothing(town, Unfound);

    private static string Whole(string word) => word.Replace(SoftHyphen, "", StringComparison.Ordinal);

    /// <summary>The words in the site's own files and in the interface.</summary>
    private static HashSet<string> WordsOf(Town town)
    {
        var folder = Repository.FolderOf(town);
        string[] files =
        [
            Path.Join(folder, "site.yml"),
            Path.Join(Repository.Root, "themes", "kasko", "i18n", "fi.yml"),
            .. Directory.EnumerateFiles(Path.Join(folder, "content"), "*.md", SearchOption.AllDirectories),
            .. Directory.EnumerateFiles(Path.Join(folder, "content"), "*.yml", SearchOption.AllDirectories),
        ];
        return [.. files.SelectMany(file => Word().Matches(File.ReadAllText(file))).Select(match => match.Value)];
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
