using Kasko.Site.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests;

/// <summary>Printing to a file gives a document that is accessible to assistive technology.</summary>
[Collection(InChromium.Name)]
public sealed class PrintTests(Chromium chromium)
{
    internal static readonly Question<Print> Printed = new(View.Desktop, Print.Of);

    /// <summary>As wide as the text on A4.</summary>
    internal static readonly Question<string[]> OnPaper = new(View.Laptop, async page =>
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var findings = await page.InWindow(658, 900, async () => (await page.Findings("reflow.js")).Concat(await page.Findings("cut-on-paper.js")));
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        return [.. findings];
    });

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Nothing_is_cut_off_on_paper(Town town) => await chromium.FindsNothing(town, OnPaper);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task A_printed_page_is_tagged_and_keeps_its_heading(Town town) =>
        await None(town, print => (print.IsTagged, print.Count("H1")) is not (true, 1), print => $"tagged: {print.IsTagged}, H1: {print.Count("H1")}");

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task A_printed_follow_up_keeps_its_table_and_headers(Town town)
    {
        var headers = (await chromium.Answers(town, Printed)).Values.Where(print => print.Address is "sv/uppfoljning/" or "fi/seuranta/").Select(print => print.Count("TH")).ToList();
        Assert.Equal(2, headers.Count);
        Assert.All(headers, count => Assert.True(count > 6, $"{count} headers"));
    }

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task A_printed_page_has_the_title_of_the_page(Town town) =>
        await None(town, print => print.PdfTitle.Length == 0 || print.PdfTitle != print.Title, print => $"'{print.PdfTitle}', not '{print.Title}'");

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task A_printed_page_says_which_language_it_is_in(Town town) =>
        await None(town, print => print.PdfLanguage.Length == 0 || print.PdfLanguage != print.Language, print => $"'{print.PdfLanguage}', not '{print.Language}'");

    private async Task None(Town town, Func<Print, bool> isWrong, Func<Print, string> tell)
    {
        var findings = new Findings();
        foreach (var print in (await chromium.Answers(town, Printed)).Values.Where(isWrong)) findings.Add(print.Address, tell(print));
        findings.AssertNone();
    }
}
