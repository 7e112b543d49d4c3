using Kasko.Site.BrowserTests.Browsing;
using Kasko.Site.Tests.Command;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests;

/// <summary>An editor has a page open in a browser while it is edited.</summary>
[Collection(InChromium.Name)]
public sealed class LivePreviewTests(Chromium chromium)
{
    private const string File = "content/about.sv.md";
    private const string Address = "sv/om-strategin/";
    private const string Words = "Strategin skrevs på ett år.";
    private static readonly Undecided ScrolledAway = new("color-contrast", "#kasko-preview",
        "The panel scrolls, and axe does not decide about text that is out of sight in it; its colours are the same.");

    private static readonly Undecided BehindPanel = new("color-contrast", "body > :not(#kasko-preview)",
        "The panel lies over the page's lower part until it is scrolled; the page is tested without it elsewhere.");

    private static readonly Undecided InFrame = new("frame-tested", "iframe", "The pages in the frames are tested on their own.");

    private const string Problems = "#kasko-preview > ul > li";

    [Fact]
    public async Task A_saved_text_is_shown_without_loading_the_page_again_and_scroll_position_and_focus_stay() => await Editing(async (page, folder) =>
    {
        await page.EvaluateAsync("() => { globalThis.sameDocument = true; }");
        var link = page.Locator("footer a").Last;
        await link.FocusAsync();
        await page.EvaluateAsync("() => window.scrollTo({top: 300, behavior: 'instant'})");

        Replace(folder, File, Words, "Strategin skrevs på två år.");

        await page.GetByText("Strategin skrevs på två år.").WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => globalThis.sameDocument === true"));
        Assert.Equal(300, await page.EvaluateAsync<int>("() => Math.round(window.scrollY)"));
        Assert.True(await link.EvaluateAsync<bool>("link => link === document.activeElement"));
    });

    [Fact]
    public async Task The_reader_stays_where_the_focus_is_when_text_is_added_above() => await Editing(async (page, folder) =>
    {
        var link = page.Locator("footer a").First;
        await link.FocusAsync();

        Replace(folder, File, Words, $"{Words}\n\nEtt nytt stycke.\n\nOch ett till.");

        await page.GetByText("Och ett till.").WaitForAsync();
        Assert.True(await link.EvaluateAsync<bool>("link => link === document.activeElement"));
        Assert.True(await link.EvaluateAsync<bool>("link => { const box = link.getBoundingClientRect(); return box.top >= 0 && box.bottom <= window.innerHeight; }"));
    });

    [Fact]
    public async Task A_problem_comes_and_goes_without_taking_the_focus_and_the_page_stays_readable() => await Editing(async (page, folder) =>
    {
        var link = page.Locator("main a").First;
        await link.FocusAsync();
        var panel = await page.Locator("#kasko-preview").ElementHandleAsync();

        Replace(folder, File, "kind: about", "kind: about\norder: [");

        await page.Locator(Problems).First.WaitForAsync();
        Assert.Contains("content/about.sv.md, rad", await page.Locator(Problems).First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.GetByText(Words).IsVisibleAsync());
        Assert.True(await link.EvaluateAsync<bool>("link => link === document.activeElement"));
        // Screen readers announce what changes in a region that was there before.
        Assert.True(await panel.EvaluateAsync<bool>("panel => panel.isConnected && panel.ariaLive === 'polite' && panel.getAttribute('aria-label') !== ''"));
        Assert.Empty(await AxeTests.On(page, ScrolledAway, BehindPanel, InFrame));

        Replace(folder, File, "kind: about\norder: [", "kind: about");

        await Assertions.Expect(page.Locator(Problems)).ToHaveCountAsync(0);
        Assert.True(await link.EvaluateAsync<bool>("link => link === document.activeElement"));
    });

    [Fact]
    public async Task A_changed_style_is_used_at_once() => await Editing(async (page, folder) =>
    {
        await System.IO.File.WriteAllTextAsync(Path.Join(folder, "theme", "town.css"), "main { outline: 5px solid currentColor; }\n");

        await Assertions.Expect(page.Locator("main")).ToHaveCSSAsync("outline-width", "5px");
    });

    [Fact]
    public async Task Both_languages_are_shown_side_by_side_and_each_is_refreshed() => await Editing(async (page, folder) =>
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Båda språken sida vid sida" }).ClickAsync();

        var (swedish, finnish) = (page.FrameLocator("iframe[title=Svenska]"), page.FrameLocator("iframe[title=Finska]"));
        await swedish.GetByText(Words).WaitForAsync();
        await Assertions.Expect(finnish.Locator("html")).ToHaveAttributeAsync("lang", "fi");
        var (left, right) = (await page.Locator("iframe").First.BoundingBoxAsync(), await page.Locator("iframe").Last.BoundingBoxAsync());
        Assert.True(left!.X + left.Width <= right!.X && left.Y == right.Y);

        Replace(folder, File, Words, "Strategin skrevs på två år.");

        await swedish.GetByText("Strategin skrevs på två år.").WaitForAsync();
        Assert.Empty(await AxeTests.On(page, ScrolledAway, BehindPanel, InFrame));
    });

    [Fact]
    public async Task Axe_finds_nothing_in_the_panel_and_nothing_needs_sideways_scrolling_on_a_phone() => await Editing(async (page, folder) =>
    {
        Replace(folder, File, Words, $"{Words} Läs [mer](missing.sv.md).");
        await page.Locator(Problems).First.WaitForAsync();
        await page.Locator("#kasko-preview summary").First.WaitForAsync();
        await page.Locator("#kasko-preview summary").ClickAsync();

        Assert.Empty(await AxeTests.On(page, ScrolledAway, BehindPanel, InFrame));
        await page.SetViewportSizeAsync(320, 640);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= 320"));
        Assert.Empty(await AxeTests.On(page, ScrolledAway, BehindPanel, InFrame));
    });

    /// <summary>Opens a page of a copy of the invented town's site, and edits it.</summary>
    private async Task Editing(Func<IPage, string, Task> edit)
    {
        _ = chromium.Site(Town.Talludden);
        var folder = Directory.CreateTempSubdirectory("kasko-").FullName;
        try
        {
            Repository.CopyFolder(Repository.FolderOf(Town.Talludden), folder);
            Directory.CreateDirectory(Path.Join(folder, "theme"));
            await using var serving = await Serving.Start(folder, "--language", "sv", "--as-of", "2026-11-23");
            await chromium.ForEach([Address], View.Desktop.Window(), async (page, address) =>
            {
                await page.GotoAsync(new Uri(serving.Address, address).AbsoluteUri);
                await edit(page, folder);
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Replace(string folder, string file, string old, string instead)
    {
        var path = Path.Join(folder, file);
        var text = System.IO.File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        System.IO.File.WriteAllText(path, text.Replace(old, instead, StringComparison.Ordinal));
    }
}
