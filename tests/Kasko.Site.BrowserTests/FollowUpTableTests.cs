using System.Collections.Immutable;
using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

/// <summary>On a phone, the follow-up table looks like one block per benefit; for a screen reader it is still a table.</summary>
[Collection(InChromium.Name)]
public sealed class FollowUpTableTests(Chromium chromium)
{
    /// <summary>The tables in a wide and in a narrow window; empty when the page has no follow-up table.</summary>
    internal static readonly Question<(ImmutableArray<string> Wide, ImmutableArray<string> Narrow)> Tables = new(View.Desktop, async page =>
    {
        if (await page.Locator(".follow-up table").CountAsync() == 0) return ([], []);
        var wide = await AccessibilityTree.TablesOf(page);
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(320, 640);
        var narrow = await AccessibilityTree.TablesOf(page);
        await page.SetViewportSizeAsync(size.Width, size.Height);
        return (wide, narrow);
    });

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task A_screen_reader_finds_the_same_table_on_a_phone_as_on_a_desktop(Town town)
    {
        var pages = (await chromium.Answers(town, Tables)).Where(page => page.Value.Wide.Length > 0).ToList();
        // The follow-up page and the whole strategy, in both languages.
        Assert.True(pages.Count >= 4, $"only {pages.Count} pages with the table");
        var findings = new Findings();
        foreach (var (page, (wide, narrow)) in pages)
        {
            Assert.Contains(wide, line => line.TrimStart().StartsWith("columnheader", StringComparison.Ordinal));
            if (!wide.SequenceEqual(narrow)) findings.Add(page, FirstDifference(wide, narrow));
        }

        findings.AssertNone();
    }

    private static string FirstDifference(ImmutableArray<string> wide, ImmutableArray<string> narrow)
    {
        var index = 0;
        while (index < wide.Length && index < narrow.Length && wide[index] == narrow[index]) index++;
        return $"line {index}: {wide.ElementAtOrDefault(index)?.Trim()} at 1280 px, {narrow.ElementAtOrDefault(index)?.Trim()} at 320 px";
    }
}
