using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

/// <summary>Where things are on the screen: what readers see first, and what must not be cut, split or wrapped.</summary>
[Collection(InChromium.Name)]
public sealed class LayoutTests(Chromium chromium)
{
    /// <summary>The answer on the home page, and the text of other pages.</summary>
    internal static readonly Question<string[]> FirstScreen = new(View.Laptop, page => page.Findings("first-screen.js"));

    internal static readonly Question<string[]> SplitOnPhone = new(View.Phone, page => page.Findings("split-blocks.js"));

    /// <summary>Around the widths at which the layout changes.</summary>
    internal static readonly Question<string[]> Between = new(View.Laptop, async page =>
    {
        List<string> findings = [];
        foreach (var width in (int[])[768, 968, 992, 1024])
        {
            await page.SetViewportSizeAsync(width, 768);
            findings.AddRange((await page.Findings("reflow.js")).Concat(await page.Findings("split-blocks.js")).Select(finding => $"{width} px: {finding}"));
        }

        await page.SetViewportSizeAsync(1366, 768);
        return [.. findings];
    });

    /// <summary>From a small phone to a desktop.</summary>
    internal static readonly Question<string[]> Rows = new(View.Laptop, async page =>
    {
        List<string> findings = [];
        foreach (var width in (int[])[320, 360, 640, 768, 1024, 1366])
            findings.AddRange(await page.InWindow(width, 768, async () => (await page.Findings("ragged-rows.js")).Select(finding => $"{width} px: {finding}")));
        return [.. findings];
    });

    internal static readonly Question<string[]> FollowUpOnTablet = FollowUpIn(768, 1024, highest: 170);

    internal static readonly Question<string[]> FollowUpOnPhone = FollowUpIn(360, 640, highest: 200);

    internal static readonly Question<string[]> Menu = new(View.Phone, page => page.Findings("menu.js"));

    /// <summary>The pages with the large picture, at a width where text and picture are close.</summary>
    internal static readonly Question<string[]> OverPicture = new(View.Laptop, async page =>
        await page.Locator(".picture").CountAsync() == 0 ? [] : await page.InWindow(968, 768, () => ContrastTests.Contrast(page)));

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task The_first_screen_says_whether_the_town_is_on_its_way_and_other_pages_begin_with_their_text(Town town) =>
        await chromium.FindsNothing(town, FirstScreen);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Nothing_is_cut_off_squeezed_or_split_between_columns_from_a_tablet_to_a_small_desktop(Town town) =>
        await chromium.FindsNothing(town, Between);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Tiles_values_and_figures_are_in_even_rows_at_every_width(Town town) => await chromium.FindsNothing(town, Rows);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Nothing_is_squeezed_or_split_between_columns_on_a_phone(Town town) => await chromium.FindsNothing(town, SplitOnPhone);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task The_follow_up_has_no_gaps_on_a_tablet(Town town) => await chromium.FindsNothing(town, FollowUpOnTablet);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task The_follow_up_shows_several_measures_on_one_screen_of_a_phone(Town town) => await chromium.FindsNothing(town, FollowUpOnPhone);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task The_menu_is_one_row_on_a_phone_and_each_link_can_be_reached_and_seen(Town town) => await chromium.FindsNothing(town, Menu);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Text_near_the_picture_has_enough_contrast(Town town) => await chromium.FindsNothing(town, OverPicture);

    private static Question<string[]> FollowUpIn(int width, int height, int highest) => new(View.Laptop, async page =>
        await page.Locator(".follow-up").CountAsync() == 0 ? [] : await page.InWindow(width, height, () => page.Findings("follow-up-rows.js", highest)));
}
