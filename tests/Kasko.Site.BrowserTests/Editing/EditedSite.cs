using System.Text.RegularExpressions;
using Kasko.Site.BrowserTests.Browsing;
using Kasko.Site.Cli;
using Kasko.Site.Tests.Command;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Editing;

/// <summary>A copy of the invented town's site, open in the editing page.</summary>
internal sealed partial class EditedSite(string folder, IPage page)
{
    private const string Day = "2026-11-23";

    /// <summary>In pixels; high enough that the page makes every field of a form, which it does for those in sight.</summary>
    private static readonly ViewportSize Window = new() { Width = 1440, Height = 9000 };

    public IPage Page => page;

    /// <summary>Makes the editing page, serves it beside the site, and opens the site's folder in it.</summary>
    public static async Task Open(Chromium chromium, string locale, Func<EditedSite, Task> edit)
    {
        _ = chromium.Site(Town.Talludden);
        var folder = Directory.CreateTempSubdirectory("kasko-").FullName;
        var editor = Directory.CreateTempSubdirectory("kasko-").FullName;
        try
        {
            Repository.CopyFolder(Repository.FolderOf(Town.Talludden), folder);
            await Run(folder, "editor", editor, "--script", EditorFactAttribute.Archive);
            await using var serving = await Serving.Start(folder, "--editor", editor, "--as-of", Day);
            await chromium.ForEach([""], new() { Locale = locale, ViewportSize = Window }, async (page, _) =>
            {
                var site = new EditedSite(folder, page);
                await page.AddInitScriptAsync(PageScript.Read("open-folder.js"));
                await page.GotoAsync(new Uri(serving.Address, "editor/").AbsoluteUri);
                var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), path => Convert.ToBase64String(File.ReadAllBytes(path)));
                await page.EvaluateAsync(PageScript.Read("write-folder.js"), files);
                await edit(site);
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            Directory.Delete(editor, recursive: true);
        }
    }

    /// <summary>Opens the folder, as its button says in Swedish.</summary>
    public async Task OpenFolder()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Arbeta med lokalt repository" }).ClickAsync();
        await page.WaitForURLAsync("**/collections/**");
    }

    /// <summary>Opens a form: <c>goals/entries/learning</c> or <c>page/new</c>.</summary>
    public async Task Form(string path)
    {
        await page.EvaluateAsync("hash => { location.hash = hash; }", $"#/collections/{path}");
        await page.Locator("[data-key-path]").First.WaitForAsync();
    }

    /// <summary>A field by its key, in the first language or in the second.</summary>
    public ILocator Field(string key, int language = 0) => page.Locator($"[data-key-path='{key}']").Nth(language);

    public Task Fill(string key, string swedish, string finnish) => Fill(key, [swedish, finnish]);

    public async Task Fill(string key, params string[] texts)
    {
        for (var language = 0; language < texts.Length; language++) await Field(key, language).Locator("input, textarea").First.FillAsync(texts[language]);
    }

    /// <summary>Saves the form, and copies what has been saved to the site's folder.</summary>
    public async Task Save()
    {
        var notice = page.GetByText("Post sparad");
        // The notice of an earlier save goes away by itself.
        await Assertions.Expect(notice).ToBeHiddenAsync(new() { Timeout = 20_000 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();
        await notice.WaitForAsync();
        foreach (var (path, bytes) in await page.EvaluateAsync<Dictionary<string, string>>(PageScript.Read("read-folder.js")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder, path))!);
            await File.WriteAllBytesAsync(Path.Join(folder, path), Convert.FromBase64String(bytes));
        }
    }

    public string Read(string path) => File.ReadAllText(Path.Join(folder, path));

    /// <summary>The line that a check asks editors to paste into a translation, without its key.</summary>
    public async Task<string> AcceptedLine(string path)
    {
        var warnings = await Run(folder, "check", "--as-of", Day);
        var warning = Assert.Single(warnings.Split('\n'), line => line.StartsWith(path, StringComparison.Ordinal));
        return Fingerprint().Match(warning).Groups[1].Value;
    }

    /// <summary>Builds the site, and fails when there is a warning.</summary>
    public async Task BuildsWithoutWarnings() => Assert.Equal("", await Run(folder, "build", "--as-of", Day));

    /// <summary>Runs the command, which must succeed, and returns what it wrote to standard error.</summary>
    private static async Task<string> Run(string folder, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await KaskoCommand.Run(arguments, new Terminal(output, error, folder, TimeProvider.System, _ => null), CancellationToken.None);
        Assert.True(code == 0, error.ToString());
        return error.ToString();
    }

    [GeneratedRegex("translated_from: ([0-9a-f]{10})")]
    private static partial Regex Fingerprint();
}
