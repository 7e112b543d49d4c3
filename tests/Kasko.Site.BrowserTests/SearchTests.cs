using System.Text.RegularExpressions;
using Kasko.Site.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kasko.Site.BrowserTests;

/// <summary>What someone finds who types a word.</summary>
[Collection(InChromium.Name)]
public sealed class SearchTests(Chromium chromium)
{
    private const string Hits = ".hits li";

    [Fact]
    public Task A_word_in_the_top_of_a_page_finds_its_other_forms_and_compounds() => On("fi/arvot/", async page =>
    {
        await page.GetByRole(AriaRole.Searchbox).FillAsync("asunto");
        await page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Haku");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("asunto");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex("^[0-9]+ hakutulosta$"));
        await Expect(page.Locator(Hits).First.Locator("h2 a")).ToHaveTextAsync("Uudet asunnot");
        await Expect(page.Locator(Hits).First.Locator("h2 mark")).ToHaveTextAsync("asunnot");
        await Expect(page.Locator(Hits).First.Locator(".section")).ToHaveTextAsync("Seuranta");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("vene");
        await page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await Expect(page.Locator(Hits).Locator("h2 mark").First).ToHaveTextAsync("Venesatama");
        Assert.DoesNotContain("?", page.Url, StringComparison.Ordinal);
    });

    [Fact]
    public Task While_someone_types_the_count_is_said_and_the_focus_stays_in_the_field() => On("sv/sok/", async page =>
    {
        List<string> requests = [];
        page.Request += (_, request) => requests.Add(request.Url);
        await page.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("hamn");

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex("^[0-9]+ träffar$"));
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await Expect(page.Locator(Hits).First.Locator("p mark").First).ToBeVisibleAsync();
        Assert.DoesNotContain(requests, request => request.Contains('?', StringComparison.Ordinal));
    });

    [Fact]
    public Task A_measure_is_shown_with_its_figure() => On("sv/sok/?q=invånare+delaktiga", async page =>
        await Expect(page.Locator(Hits).First).ToContainTextAsync("41 procent"));

    [Fact]
    public Task The_letters_of_the_language_come_first_and_are_also_found_without_their_dots() => On("sv/sok/?q=invanare", async page =>
        await Expect(page.Locator(Hits).First.Locator("mark").First).ToHaveTextAsync("Invånare"));

    [Fact]
    public Task All_words_must_be_found() => On("sv/sok/?q=hamn+zebra", async page =>
    {
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Inga träffar: ”hamn zebra”.");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sök i stället: hamn" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex("^[0-9]+ träffar$"));
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
    });

    [Fact]
    public Task A_misspelt_word_finds_those_that_are_near_and_the_way_to_all_pages_and_feedback() => On("fi/haku/?q=keskuzta", async page =>
    {
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Ei hakutuloksia: ”keskuzta”.");
        await Expect(page.Locator(Hits).First).ToHaveTextAsync("Hae sen sijaan: keskusta");
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Kaikki sivut", Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Palaute" })).ToBeVisibleAsync();
    });

    [Fact]
    public Task More_results_are_shown_when_asked_for() => On("fi/haku/?q=kaupunki", async page =>
    {
        await Expect(page.Locator(Hits)).ToHaveCountAsync(10);
        await page.GetByRole(AriaRole.Button, new() { Name = "Näytä lisää" }).ClickAsync();
        await Expect(page.Locator(Hits)).ToHaveCountAsync(20);
        await Expect(page.Locator($"{Hits}:nth-child(11) a")).ToBeFocusedAsync();
    });

    [Fact]
    public async Task Without_scripts_the_search_leads_to_all_pages() => await On("sv/varden/", View.WithoutScripts, async page =>
    {
        await page.GetByRole(AriaRole.Searchbox).FillAsync("hamn");
        await page.GetByRole(AriaRole.Button).ClickAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Alla sidor" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Alla sidor");
    });

    [Theory]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")]
    [InlineData("(.*%2B%5B%5D%7B%7D%5C$%5E%7C?")]
    [InlineData("$%26%20%7Bn%7D%20%7Bq%7D")]
    [InlineData("%ED%A0%80%FF%zz%")]
    [InlineData("__proto__ constructor toString")]
    [InlineData("%00%E2%80%AE%CC%81%CC%81")]
    public Task A_hostile_query_is_only_a_text(string query) => On("sv/sok/?q=" + query, async page =>
    {
        await Expect(page.GetByRole(AriaRole.Status)).Not.ToBeEmptyAsync();
        Assert.Equal(0, await page.Locator(".hits :is(script, img), .hits [onerror]").CountAsync());
    });

    [Fact]
    public Task A_very_long_query_is_cut() => On("sv/sok/?q=" + new string('a', 7_000), async page =>
    {
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Inga träffar");
        Assert.True((await page.GetByRole(AriaRole.Status).InnerTextAsync()).Length < 400);
    });

    [Fact]
    public Task Results_have_no_faults_that_axe_finds_and_are_not_cut_off_on_a_small_screen() => On("fi/haku/?q=kaupunki", async page =>
    {
        await Expect(page.Locator(Hits)).ToHaveCountAsync(10);
        await Expect(page.Locator($"{Hits}:nth-child(10) mark").First).ToBeVisibleAsync();
        Assert.Empty(await AxeTests.On(page));
        await page.SetViewportSizeAsync(320, 640);
        Assert.Empty(await page.Findings("reflow.js"));
    });

    private Task On(string address, Func<IPage, Task> work) => On(address, View.Laptop, work);

    /// <summary>Opens an address of Talludden; a script's error, or a message in the console, fails the test.</summary>
    private async Task On(string address, View view, Func<IPage, Task> work)
    {
        List<string> messages = [];
        await chromium.ForEach([address], view.Window(), async (page, _) =>
        {
            page.Console += (_, message) => messages.Add(message.Text);
            page.PageError += (_, fault) => messages.Add(fault);
            await page.GotoAsync(chromium.Site(Town.Talludden).Address.AbsoluteUri + address);
            await work(page);
        });
        Assert.Empty(messages);
    }
}
