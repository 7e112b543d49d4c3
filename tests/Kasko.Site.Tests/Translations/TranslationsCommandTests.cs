using System.Text;
using System.Text.Json;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Translations;

/// <summary><c>kasko translations</c> and <c>kasko translations accept</c>.</summary>
public sealed class TranslationsCommandTests
{
    private const string Original = "content/goals/school.sv.md";
    private const string Translation = "content/goals/school.fi.md";

    [Fact]
    public async Task Every_pair_is_listed_with_the_oldest_status_first()
    {
        using var site = InDebt();

        var run = await site.Run("translations", "--language", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            STATE         CHANGED     TRANSLATION                    ORIGINAL
            stale         2026-01-02  content/goals/harbour.fi.md    content/goals/harbour.sv.md
            stale         2026-03-04  content/goals/school.fi.md     content/goals/school.sv.md
            stale         –           content/about.fi.md            content/about.sv.md
            missing       –           content/news.fi.md             content/news.sv.md
            not accepted  –           content/strategy.fi.md         content/strategy.sv.md
            draft         –           content/market.fi.md           content/market.sv.md
            current       –           content/404.fi.md              content/404.sv.md
            """.Split('\n'),
            run.Output.Split('\n').Take(8));
        Assert.EndsWith("\nstale: 3, missing: 1, not accepted: 1, draft: 1, current: 10\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv", "LÄGE", "\nföråldrad: 3, saknas: 1, inte godkänd: 1, utkast: 1, aktuell: 10\n")]
    [InlineData("fi", "TILA", "\nvanhentunut: 3, puuttuu: 1, hyväksymättä: 1, luonnos: 1, ajan tasalla: 10\n")]
    public async Task The_list_is_in_the_readers_language(string language, string start, string end)
    {
        using var site = InDebt();

        var run = await site.Run("translations", "--language", language);

        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        Assert.EndsWith(end, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_the_same_as_json()
    {
        using var site = InDebt();

        using var json = JsonDocument.Parse((await site.Run("translations", "--format", "json")).Output);

        var first = json.RootElement.GetProperty("translations")[0];
        Assert.Equal(
            ("goals/harbour", "behind", "2026-01-02", "2026-01-16"),
            (Text("page"), Text("state"), Text("changed"), Text("grace_ends")));
        Assert.Matches("^[0-9a-f]{10}$", Text("fingerprint")!);
        Assert.NotEqual(Text("fingerprint"), Text("translated_from"));
        Assert.Equal(16, json.RootElement.GetProperty("translations").GetArrayLength());

        string? Text(string name) => first.GetProperty(name).GetString();
    }

    [Theory]
    [InlineData(Translation)]
    [InlineData(Original)]
    [InlineData("goals/school")]
    public async Task Accepting_a_page_makes_it_current(string name)
    {
        using var site = TestSite.Small().Replace(Original, "- Klasserna är små", "- Klasserna är mindre");

        var run = await site.Run("translations", "accept", name);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("^content/goals/school.fi.md: translated_from: [0-9a-f]{10}\n$", run.Output);
        Assert.Empty((await site.Check()).AllProblems);
        Assert.Equal("content/goals/school.fi.md: is current already\n", (await site.Run("translations", "accept", name, "--language", "en")).Output);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Only_the_line_is_changed_or_inserted(string lineEnd)
    {
        using var site = TestSite.Small().Replace(Original, "- Klasserna är små", "- Klasserna är mindre");
        var rest = "\uFEFF---\ntitle: Hyva\u0308 koulu  # huomautus\nkind: goal\nsummary: \"Jokainen\"\nnumber: 2\nbenefit: Lapset oppivat\nLINE---\n\n- Luokat ovat pieniä   \n- - -\n".ReplaceLineEndings(lineEnd);
        foreach (var line in (string[])["", $"translated_from: 0123456789{lineEnd}"])
        {
            site.Write(Translation, rest.Replace("LINE", line, StringComparison.Ordinal));

            await site.Run("translations", "accept", Translation);

            var written = File.ReadAllBytes(Path.Join(site.Root, Translation));
            var fingerprint = System.Text.RegularExpressions.Regex.Match(Encoding.UTF8.GetString(written), "translated_from: ([0-9a-f]{10})").Groups[1].Value;
            Assert.Equal(Encoding.UTF8.GetBytes(rest.Replace("LINE", $"translated_from: {fingerprint}{lineEnd}", StringComparison.Ordinal)), written);
        }
    }

    [Fact]
    public async Task An_unknown_page_is_wrong_usage_and_nothing_is_written()
    {
        using var site = TestSite.Small().Replace(Original, "- Klasserna är små", "- Klasserna är mindre");
        var before = File.ReadAllText(Path.Join(site.Root, Translation));

        var run = await site.Run("translations", "accept", Translation, "../secret.fi.md", "--language", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("kasko: there is no page '../secret.fi.md', so nothing was written. 'kasko translations' lists the pages.\n", run.Error);
        Assert.Equal(before, File.ReadAllText(Path.Join(site.Root, Translation)));
    }

    [Fact]
    public async Task A_page_without_a_translation_cannot_be_accepted()
    {
        using var site = InDebt();

        var run = await site.Run("translations", "accept", "news", "--language", "sv");

        Assert.Equal((1, "kasko: content/news.fi.md finns inte. Gör filen först.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_is_reported_and_the_others_are_listed()
    {
        using var site = TestSite.Small().Write("content/about.fi.md", "ingenting");

        var run = await site.Run("translations");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["content/about.fi.md:1:1 front-matter-missing"], run.Places);
        Assert.Contains("content/404.fi.md", run.Output, StringComparison.Ordinal);
    }

    private static TestSite InDebt() => TestSite.Small()
        .Replace(Original, "number: 2", "number: 2\nchanged: 2026-03-04").Replace(Original, "- Klasserna är små", "- Klasserna är mindre")
        .Replace("content/goals/harbour.sv.md", "number: 1", "number: 1\nchanged: 2026-01-02").Replace("content/goals/harbour.sv.md", "- Bryggan lagas", "- Bryggan repareras")
        .Append("content/about.sv.md", "\nMer text.\n")
        .Write("content/news.sv.md", "---\ntitle: Nytt\nsummary: Text.\n---\n")
        .Write("content/market.sv.md", "---\ntitle: Torget\nsummary: Text.\ndraft: true\n---\n")
        .Replace("content/strategy.fi.md", "translated_from", "# was translated_from");
}
