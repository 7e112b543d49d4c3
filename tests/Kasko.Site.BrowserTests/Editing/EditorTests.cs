using System.Text.RegularExpressions;
using Kasko.Site.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Editing;

/// <summary>An editor edits the site with the forms of the editing page, in a real browser.</summary>
[Collection(InChromium.Name)]
public sealed class EditorTests(Chromium chromium)
{
    private const string Swedish = "sv-FI";

    [EditorFact]
    public async Task A_new_page_in_both_languages_with_a_picture_is_saved_and_published_without_a_warning() => await EditedSite.Open(chromium, Swedish, async site =>
    {
        await site.OpenFolder();
        await site.Form("page/new");
        await site.Fill("title", "Torget", "Tori");
        await site.Fill("summary", "Så renoveras torget.", "Näin toria kunnostetaan.");
        await site.Fill("body", "Torget får nya stenar.", "Tori saa uudet kivet.\n\n![Tori talvella.](torget-i-snoe.jpg)");
        await site.Page.GetByRole(AriaRole.Textbox, new() { Name = "Slug" }).FillAsync("market-square");
        await AddPicture(site, "En tom marknadsplats i snö.");
        await site.Save();

        Assert.Equal("---\nkind: page\ntitle: Torget\nsummary: Så renoveras torget.\n---\n\nTorget får nya stenar.\n\n![En tom marknadsplats i snö.](torget-i-snoe.jpg)\n", site.Read("content/market-square.sv.md").TrimEnd('\n') + "\n");

        await site.Form("page/entries/market-square");
        await site.Field("translated_from", language: 1).Locator("input").FillAsync(await site.AcceptedLine("content/market-square.fi.md"));
        await site.Save();

        await site.BuildsWithoutWarnings();
        Assert.Contains("Tori saa uudet kivet.", site.Read("public/fi/tori/index.html"), StringComparison.Ordinal);
        Assert.Contains("alt=\"En tom marknadsplats i snö.\"", site.Read("public/sv/torget/index.html"), StringComparison.Ordinal);
    });

    [EditorFact]
    public async Task A_new_figure_is_saved_and_shown() => await EditedSite.Open(chromium, Swedish, async site =>
    {
        const string File = "content/measures/residents.yml";
        await site.OpenFolder();
        await site.Form("measures/entries/residents");
        await site.Field("observations").GetByRole(AriaRole.Button, new() { Name = "Lägg till" }).Last.ClickAsync();
        await site.Fill("observations.11.period", "2026");
        await site.Fill("observations.11.value", "4901");
        await site.Field("observations.11.provisional").GetByRole(AriaRole.Radio, new() { Name = "Ja" }).ClickAsync();
        await site.Save();

        Assert.Contains("  - period: '2026'\n    value: 4901\n    provisional: true\n", site.Read(File), StringComparison.Ordinal);
        Assert.DoesNotContain("false", site.Read(File), StringComparison.Ordinal);
        await site.BuildsWithoutWarnings();
        Assert.Contains("4\u00A0901", site.Read("public/sv/uppfoljning/invanarantalet/index.html"), StringComparison.Ordinal);
    });

    [EditorFact]
    public async Task A_goal_is_changed_in_both_languages_and_nothing_else_in_its_files() => await EditedSite.Open(chromium, Swedish, async site =>
    {
        const string Goal = "content/goals/learning.sv.md";
        var before = Lines(site.Read(Goal));
        await site.OpenFolder();
        await site.Form("goals/entries/learning");
        await site.Fill("list_title", "Lära hela livet", "Oppia koko elämän");
        await site.Save();

        Assert.Equal([.. before.Where(line => !line.StartsWith("list_title", StringComparison.Ordinal)).Append("list_title: Lära hela livet").Order(StringComparer.Ordinal)], Lines(site.Read(Goal)));
        Assert.Contains("list_title: Oppia koko elämän", site.Read("content/goals/learning.fi.md"), StringComparison.Ordinal);
    });

    [EditorFact]
    public async Task What_is_followed_up_is_changed_and_its_file_is_a_list_as_before() => await EditedSite.Open(chromium, Swedish, async site =>
    {
        const string List = "content/benefits.yml";
        var before = site.Read(List);
        await site.OpenFolder();
        await site.Form("_singletons/entries/benefits");
        await site.Field("items").GetByRole(AriaRole.Button, new() { Name = "Expandera alla" }).ClickAsync();
        await site.Fill("items.0.title.sv", "Fler bor här");
        await site.Save();

        Assert.StartsWith("- id: residents\n  title:\n    sv: Fler bor här\n    fi: ", site.Read(List), StringComparison.Ordinal);
        Assert.Equal(before.Split("- id: ").Length, site.Read(List).Split("- id: ").Length);
        await site.BuildsWithoutWarnings();
    });

    [EditorFact]
    public async Task The_page_speaks_the_editors_language_and_gets_nothing_from_elsewhere() => await EditedSite.Open(chromium, "fi-FI", async site =>
    {
        var hosts = new List<string>();
        site.Page.Response += (_, answer) => hosts.Add(new Uri(answer.Url).Host);
        await site.Page.ReloadAsync();

        await site.Page.GetByRole(AriaRole.Button, new() { Name = "paikallis" }).ClickAsync();
        await site.Page.WaitForURLAsync("**/collections/**");
        await site.Form("goals/entries/learning");
        await site.Page.GetByRole(AriaRole.Button, new() { Name = "Tallenna" }).WaitForAsync();

        Assert.True(await site.Page.EvaluateAsync<bool>("async () => { await document.fonts.ready; return [...document.fonts].some(font => font.family.includes('Material Symbols') && font.status === 'loaded'); }"));
        Assert.NotEmpty(hosts);
        Assert.All(hosts, host => Assert.Contains(host, (string[])["127.0.0.1", ""]));
        Assert.Equal("noindex", await site.Page.Locator("meta[name=robots]").First.GetAttributeAsync("content"));
    });

    /// <summary>Uploads a picture with the buttons of the text in the first language.</summary>
    private static async Task AddPicture(EditedSite site, string alternative)
    {
        var text = site.Field("body");
        await text.GetByRole(AriaRole.Button, new() { Name = "Redigera som Markdown" }).ClickAsync();
        await text.Locator("[contenteditable=true]").First.ClickAsync();
        await site.Page.Keyboard.PressAsync("Control+End");
        await site.Page.Keyboard.PressAsync("Enter");
        await text.GetByRole(AriaRole.Button, new() { Name = "Bild", Exact = true }).ClickAsync();
        await text.GetByRole(AriaRole.Button, new() { Name = "Bläddra" }).ClickAsync();
        var chooser = site.Page.WaitForFileChooserAsync();
        await site.Page.GetByRole(AriaRole.Button, new() { Name = "Ladda upp" }).ClickAsync();
        var shore = Path.Join(Repository.FolderOf(Town.Talludden), "content", "news", "shore-report", "shore.jpg");
        await (await chooser).SetFilesAsync(new FilePayload { Name = "Torget i snö.jpg", MimeType = "image/jpeg", Buffer = await File.ReadAllBytesAsync(shore) });
        await site.Page.GetByRole(AriaRole.Button, new() { Name = "Infoga" }).ClickAsync();
        await text.GetByRole(AriaRole.Textbox, new() { Name = "Alt-text" }).FillAsync(alternative);
        // The text is written as Markdown a moment later, without a sign; a picture that is not written yet is lost in the other view.
        await site.Page.WaitForTimeoutAsync(2000);
        await text.GetByRole(AriaRole.Button, new() { Name = "Redigera som Markdown" }).ClickAsync();
        await Assertions.Expect(text.Locator("textarea")).ToHaveValueAsync(new Regex(Regex.Escape(alternative)));
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
}
