using Kasko.Site.Tests.Publish;
using Kasko.Site.Tests.Sites;
using Kasko.Site.Tests.Snapshots;

namespace Kasko.Site.Tests.Proposals;

/// <summary><c>kasko proposal</c>: what an editor reads about a proposed change.</summary>
public sealed class ProposalTests : IDisposable
{
    private readonly TestSite _before = TestSite.Small();
    private readonly TestSite _after = TestSite.Small();

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
    }

    [Fact]
    public async Task A_mistake_is_explained_in_both_languages_with_a_link()
    {
        _after.Append("content/about.sv.md", "\nSe [priserna](priser.sv.md) och @alla, #1 på https://example.org/.\n");

        var run = await Comment("--edit", "https://forge.example/town/site/edit/a-branch/");

        Assert.Equal(1, run.ExitCode);
        Snapshot.Match(run.Output, "md");
    }

    [Fact]
    public async Task Pages_that_change_are_listed_in_both_languages()
    {
        _after.Append("content/about.sv.md", "\nNytt stycke.\n").Append("content/about.fi.md", "\nUusi kappale.\n");

        var run = await Comment();

        Assert.Equal(0, run.ExitCode);
        Snapshot.Match(run.Output, "md");
    }

    [Fact]
    public async Task A_change_of_a_comment_changes_no_page()
    {
        _after.Append("site.yml", "# Later\n");

        var run = await Comment();

        Assert.Contains("Ingen sida säger något annat än förut.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Mikään sivu ei sano muuta kuin ennen.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_that_the_site_had_before_are_left_out()
    {
        foreach (var site in new[] { _before, _after }) site.Append("content/about.sv.md", "\nNytt stycke.\n");

        var alone = await _after.Run("proposal");
        var compared = await Comment();

        Assert.Contains("**Varning** `content/about.fi.md:7`", alone.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("**Varning**", compared.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_the_live_site_has_and_the_proposal_has_not_is_listed()
    {
        await _before.Built();
        await using var server = await StaticServer.Of(_before.Public);
        await _before.Built("--base-url", server.Address.AbsoluteUri);
        _after.Replace("content/about.sv.md", "title: Om", "slug: annat\ntitle: Om");

        var run = await Comment("--live", "--base-url", server.Address.AbsoluteUri);

        Assert.Contains("### Adresser som försvinner (1)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("### Poistuvat osoitteet (1)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_proposal_can_be_neither_markup_nor_a_mention_nor_an_address()
    {
        _after.Append("content/about.sv.md", "\n[x](<![a](b) @town-council <script> www.evil.example https://evil.example `c`.md>)\n");

        var run = await Comment();

        Assert.DoesNotMatch(@"<script|!\[|@\w|www\.|(?<!\]\()https?://", run.Output);
    }

    [Fact]
    public async Task The_comment_on_very_many_mistakes_has_the_form_and_the_length_that_a_forge_takes()
    {
        var mistakes = string.Concat(Enumerable.Range(1, 300).Select(number => $"\n[x{number} `a``b` @town #7](<{new string('*', 900)}{number}.md>)\n"));
        _after.Append("content/about.sv.md", mistakes);

        var run = await Comment("--edit", "https://forge.example/town/site/edit/a-branch/");

        var file = Path.Join(_after.Root, "comment.md");
        await File.WriteAllTextAsync(file, run.Output);
        await ProbeProcess.Shell("\"$1\" \"$2\" \"$3\"", [], Path.Join(Repository.Root, ".ci", "proposal", "validate"), file, "https://forge.example/town/site/edit/a-branch/");
        Assert.Matches("och [0-9]{2} ", run.Output);
        Assert.InRange(new FileInfo(file).Length, 1_000, 60_000);
    }

    [Fact]
    public async Task A_preview_opens_from_a_disk_every_link_leads_to_a_file()
    {
        var run = await _after.Build("--preview");

        Assert.Equal(0, run.ExitCode);
        Assert.False(Directory.Exists(_after.Public));
        var folder = Path.Join(_after.Root, "preview");
        var pages = Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Where(page => !page.EndsWith("404.html", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 20);
        var links = pages.SelectMany(page => Links(page).Select(link => (page, link))).ToList();
        Assert.Contains(links, found => found.link.EndsWith("index.html", StringComparison.Ordinal));
        Assert.All(links, found => Assert.True(File.Exists(Path.GetFullPath(Uri.UnescapeDataString(found.link), Path.GetDirectoryName(found.page)!)), $"{found.page}: {found.link}"));
        Assert.All(pages, page => Assert.DoesNotContain("Content-Security-Policy", File.ReadAllText(page), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_preview_lists_the_pages_that_change()
    {
        _after.Append("content/about.sv.md", "\nEn ny mening.\n")
            .Write("content/extra.sv.md", "---\ntitle: Nytt & gott\nsummary: En ny sida.\n---\n\nText.\n")
            .Write("content/extra.fi.md", "---\ntitle: Uutta\nsummary: Uusi sivu.\n---\n\nTeksti.\n");

        _before.Write("content/old.sv.md", "---\ntitle: Gammalt\nsummary: En gammal sida.\n---\n\nText.\n")
            .Write("content/old.fi.md", "---\ntitle: Vanhaa\nsummary: Vanha sivu.\n---\n\nTeksti.\n");

        var run = await _after.Build("--preview", "--before", _before.Root);

        Assert.Equal((0, ""), (run.ExitCode, string.Concat(run.Problems.Where(line => line.Contains("error", StringComparison.Ordinal)))));
        var page = Path.Join(_after.Root, "preview", "changes.html");
        Snapshot.Match(await File.ReadAllTextAsync(page), "html");
        Assert.All(Links(page), link => Assert.True(File.Exists(Path.Join(_after.Root, "preview", Uri.UnescapeDataString(link))), link));
    }

    [Fact]
    public async Task A_preview_of_a_site_that_changes_nothing_says_so()
    {
        await _before.Build("--preview", "--before", _before.Root);

        var page = await File.ReadAllTextAsync(Path.Join(_before.Root, "preview", "changes.html"));
        Assert.Contains("Ingen sida säger något annat än förut.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<li>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparing_with_a_site_before_is_only_for_a_preview()
    {
        var run = await _after.Build("--before", _before.Root);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Write: kasko build --preview --before DIR", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Relative links and references, without fragments.</summary>
    private static IEnumerable<string> Links(string page) =>
        System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(page), "(?:href|src)=\"([^\"#?:]+)[^\":]*\"").Select(match => match.Groups[1].Value).Where(link => !link.StartsWith('/'));

    private Task<CommandRun> Comment(params string[] options) => _after.Run(["proposal", "--before", _before.Root, .. options]);
}
