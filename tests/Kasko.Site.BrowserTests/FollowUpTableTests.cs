using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

/// <summary>On a phone the follow-up table looks like one block a benefit; for a screen reader it stays the table it is.</summary>
[Collection(InChromium.Name)]
public sealed class FollowUpTableTests(Chromium chromium)
{
    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task A_screen_reader_meets_the_same_table_on_a_phone_as_on_a_desktop(Town town)
    {
        var tables = 0;
        var findings = await chromium.OnEveryPage(town, Screens.Desktop, async (page, _) =>
        {
            if (await page.Locator(".follow-up table").CountAsync() == 0) return [];
            Interlocked.Increment(ref tables);
            await page.SetViewportSizeAsync(1280, 800);
            var wide = await AccessibilityTree.TablesOf(page);
            await page.SetViewportSizeAsync(320, 640);
            var narrow = await AccessibilityTree.TablesOf(page);
            Assert.Contains(wide, line => line.TrimStart().StartsWith("columnheader", StringComparison.Ordinal));
            return wide.SequenceEqual(narrow) ? [] : [FirstDifference([.. wide], [.. narrow])];
        });
        // The follow-up page and the whole strategy, in both languages.
        Assert.True(tables >= 4, $"only {tables} pages with the table");
        findings.AssertNone();
    }

    private static string FirstDifference(string[] wide, string[] narrow)
    {
        var index = 0;
        while (index < wide.Length && index < narrow.Length && wide[index] == narrow[index]) index++;
        return $"line {index}: {wide.ElementAtOrDefault(index)?.Trim()} at 1280 px, {narrow.ElementAtOrDefault(index)?.Trim()} at 320 px";
    }
}
