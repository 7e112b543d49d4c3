using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

/// <summary>The charts as painted, in all forms that the invented town has.</summary>
[Collection(InChromium.Name)]
public sealed class ChartTests(Chromium chromium)
{
    internal static readonly Question<int> Charts = new(View.Desktop, page => page.Locator("figure.chart").CountAsync());

    internal static readonly Question<string[]> OnPhone = In(View.Phone);

    internal static readonly Question<string[]> OnDesktop = In(View.Desktop);

    [Fact]
    public async Task Each_measure_has_its_chart_in_both_languages()
    {
        // Twelve measures.
        var charts = (await chromium.Answers(Town.Talludden, Charts)).Values.Sum();
        Assert.True(charts >= 24, $"only {charts} charts");
    }

    [Fact]
    public async Task No_labels_overlap_on_a_phone() => await chromium.FindsNothing(Town.Talludden, OnPhone);

    [Fact]
    public async Task No_labels_overlap_on_a_desktop() => await chromium.FindsNothing(Town.Talludden, OnDesktop);

    private static Question<string[]> In(View view) => new(view, page => page.Findings("chart-labels.js"));
}
