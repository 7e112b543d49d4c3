using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

/// <summary>WCAG 1.4.4 (resize text), 1.4.10 (reflow) and 1.4.12 (text spacing).</summary>
[Collection(InChromium.Name)]
public sealed class ReflowTests(Chromium chromium)
{
    internal static readonly Question<string[]> OnPhone = In(View.Phone);

    internal static readonly Question<string[]> Zoomed = In(View.Zoomed);

    internal static readonly Question<string[]> SpacedOnPhone = In(View.Phone, Spaced);

    internal static readonly Question<string[]> SpacedOnDesktop = In(View.Desktop, Spaced);

    internal static readonly Question<string[]> TwiceAsLarge = In(View.Desktop, TextTwiceAsLarge);

    /// <summary>The spacing that 1.4.12 allows users to set.</summary>
    private const string Spaced = """
        * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
        p { margin-bottom: 2em !important; }
        """;

    private const string TextTwiceAsLarge = "html { font-size: 200% !important; }";

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task A_window_of_320_px_shows_everything_without_sideways_scroll(Town town) => await chromium.FindsNothing(town, OnPhone);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task At_400_percent_everything_fits_without_sideways_scroll(Town town) => await chromium.FindsNothing(town, Zoomed);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Spaced_text_fits_on_a_phone(Town town) => await chromium.FindsNothing(town, SpacedOnPhone);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Spaced_text_fits_on_a_desktop(Town town) => await chromium.FindsNothing(town, SpacedOnDesktop);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Text_twice_as_large_fits_on_a_desktop(Town town) => await chromium.FindsNothing(town, TwiceAsLarge);

    private static Question<string[]> In(View view) => new(view, page => page.Findings("reflow.js"));

    private static Question<string[]> In(View view, string style) => new(view, page => page.WithStyle(style, () => page.Findings("reflow.js")));
}
