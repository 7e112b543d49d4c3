using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

/// <summary>Long Finnish words may break on a narrow screen; what is copied, searched for and read aloud stays as it was written.</summary>
[Collection(InChromium.Name)]
public sealed partial class SoftHyphenTests(Chromium chromium)
{
    private const string SoftHyphen = "\u00AD";

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Without_its_soft_hyphens_every_word_is_one_that_was_written(Town town)
    {
        var written = WordsOf(town);
        var broken = new ConcurrentDictionary<string, string>();
        await chromium.OnEveryPage(town, Screens.Phone, async (page, address) =>
        {
            foreach (var word in await page.EvaluateAsync<string[]>(PageScript.Read("breakable-words.js"))) broken.TryAdd(word, address);
            return [];
        });
        Assert.True(broken.Count > 20, $"only {broken.Count} words may break");
        var findings = new Findings();
        foreach (var (word, address) in broken.Where(entry => !written.Contains(Whole(entry.Key)))) findings.Add(address, word.Replace(SoftHyphen, "|", StringComparison.Ordinal));
        findings.AssertNone();
    }

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Soft_hyphens_stand_in_visible_text_only(Town town)
    {
        var findings = await chromium.OnEveryPage(town, Screens.Phone, async (page, _) => await page.Findings("hidden-hyphens.js"));
        findings.AssertNone();
    }

    private static string Whole(string word) => word.Replace(SoftHyphen, "", StringComparison.Ordinal);

    /// <summary>The words of the site's own files and of the interface.</summary>
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
