using System.Text.RegularExpressions;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Authoring;

/// <summary><c>kasko new site --from</c>: a strategy that exists as one document becomes pages, goals, values and follow-up rows.</summary>
public sealed partial class ImportedStrategyTests
{
    /// <summary>The slips in the document that were corrected by hand in the repository's content.</summary>
    private static readonly (string Slip, string Right)[] Corrected =
    [
        ("Trivsamt och gemensamt omgivning", "Trivsam och gemensam omgivning"), ("ideér", "idéer"), ("inte blickar bakåt", "inte blicka bakåt"),
        ("det positivt proaktivitet", "positiv proaktivitet"), ("balanseringe", "balansering"),
    ];

    [Theory]
    [InlineData("goals", 5)]
    [InlineData("values", 3)]
    public async Task The_towns_document_gives_the_goals_and_values_that_the_repository_has(string folder, int count)
    {
        using var site = TestSite.Empty();
        await site.Run(Kasko("town"));

        var expected = Directory.EnumerateFiles(Path.Join(Repository.Root, "content", folder), "*.sv.md").Select(ByHand).Where(page => page.Contains("\nnumber:", StringComparison.Ordinal)).Order().ToList();
        var made = Directory.EnumerateFiles(Path.Join(site.Root, "town/content", folder), "*.sv.md").Select(ByHand).Where(page => page.Contains("\nnumber:", StringComparison.Ordinal)).Order().ToList();

        Assert.Equal(count, expected.Count);
        Assert.Equal(expected, made);
    }

    [Theory]
    [InlineData("advantages.yml")]
    [InlineData("benefits.yml")]
    public async Task The_towns_document_gives_the_lists_that_the_repository_has(string file)
    {
        using var site = TestSite.Empty();
        await site.Run(Kasko("town"));

        var expected = Swedish(Path.Join(Repository.Root, "content", file));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Swedish(Path.Join(site.Root, "town/content", file)));
    }

    [Fact]
    public async Task The_towns_document_gives_its_titles_and_what_is_not_placed_is_said()
    {
        using var site = TestSite.Empty();

        var run = await site.Run(Kasko("town"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("title: {sv: Kaskö stadsstrategi 2024–2030, fi: ", Text(site, "site.yml"), StringComparison.Ordinal);
        Assert.Contains("slogan: {sv: Läge för ny start, fi: \":sv[Läge för ny start]\"}", Text(site, "site.yml"), StringComparison.Ordinal);
        Assert.Contains("title: \"Kaskö: Läge för ny start\"\n", Text(site, "content/index.sv.md"), StringComparison.Ordinal);
        Assert.Contains("## Nytta: En stad i utveckling\n\n{follow-up}\n", Text(site, "content/follow-up/index.sv.md"), StringComparison.Ordinal);
        Assert.Contains(":1: is on no page: 'A nighttime photograph", run.Output, StringComparison.Ordinal);
        Assert.Contains(":19: has one name in the list and another as heading; both are kept: 'Dynamisk verksamhet / Smidig verksamhet'", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kasko.md", "sv=Kaskö", "fi=Kaskinen")]
    [InlineData("havulahti.md", "fi=Havulahti", "sv=Granvik")]
    public async Task The_site_has_no_error_before_the_drafts_are_published_and_none_but_translations_after(string document, string first, string second)
    {
        using var site = TestSite.Empty();
        await site.Run("new", "site", "town", "--name", first, "--name", second, "--from", Document(document));

        var drafts = await site.Run("check", "--site", "town");
        foreach (var file in Directory.EnumerateFiles(Path.Join(site.Root, "town/content"), "*.md", SearchOption.AllDirectories))
            File.WriteAllText(file, (await File.ReadAllTextAsync(file)).Replace("draft: true\n", "", StringComparison.Ordinal));
        var published = await site.Run("check", "--site", "town");

        Assert.True(drafts.ExitCode == 0, drafts.Error);
        Assert.True(published.ExitCode == 0, published.Error);
    }

    [Fact]
    public async Task A_strategy_in_another_form_is_divided_by_its_headings_lists_and_table()
    {
        using var site = TestSite.Empty();

        var run = await site.Run("new", "site", "town", "--name", "fi=Havulahti", "--name", "sv=Granvik", "--from", Document("havulahti.md"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var goal = Text(site, "content/goals/asuminen-houkuttelee.fi.md");
        Assert.Contains("title: Asuminen houkuttelee\nsummary: Havulahteen on helppo muuttaa.\nnumber: 1\nbenefit: Kunnassa on enemmän asukkaita\n", goal, StringComparison.Ordinal);
        Assert.EndsWith("\n\nHavulahteen on helppo muuttaa.\n\n## Näin teemme\n\n- Kaavoitamme tontteja rannan läheltä\n- Korjaamme koulun katon\n", goal, StringComparison.Ordinal);
        Assert.Contains("\n1. :fi[Kirjasto on auki joka päivä]\n2. :fi[Neuvolaan pääsee viikossa]\n", Text(site, "content/goals/palvelut-toimivat.sv.md"), StringComparison.Ordinal);
        Assert.Contains("title: Avoimuus\nsummary: Kerromme päätöksistä ajoissa ja selvästi.\nnumber: 1\n", Text(site, "content/values/avoimuus.fi.md"), StringComparison.Ordinal);
        Assert.Contains("title: Visio\n", Text(site, "content/visio.fi.md"), StringComparison.Ordinal);
        Assert.Contains("title: {fi: Palveluihin ollaan tyytyväisiä, sv: \":fi[Palveluihin ollaan tyytyväisiä]\"}", Text(site, "content/benefits.yml"), StringComparison.Ordinal);
        Assert.Contains("benefit: asukkaita-on-enemman\n", Text(site, "content/measures/asukasluku.yml"), StringComparison.Ordinal);
        Assert.Contains("title: {fi: Havulahden kuntastrategia 2025–2032, sv: Granviks strategi 2025–2032}", Text(site, "site.yml"), StringComparison.Ordinal);
        Assert.Contains("havulahti.md:3: is on no page: 'Tervetuloa tutustumaan strategiaan.'", run.Output, StringComparison.Ordinal);
        Assert.Contains("havulahti.md:5: is a page of its own", run.Output, StringComparison.Ordinal);
        Assert.Contains("havulahti.md:36: figures must be entered in the measure's file: 'Asukkaita on enemmän: 2 140; 2 300'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strategy_without_values_and_follow_up_gets_no_pages_for_them()
    {
        using var site = TestSite.Empty().Write("plan.md", "# Plan\n\n## Mål\n\n### Hamnen\n\nHamnen växer.\n\n### Skolan\n\nSkolan är nära.\n");

        await site.Run("new", "site", "town", "--name", "sv=Vik", "--name", "fi=Vik", "--from", "plan.md");

        Assert.Contains("menu: [strategy, goals]\n", Text(site, "site.yml"), StringComparison.Ordinal);
        Assert.False(Path.Exists(Path.Join(site.Root, "town/content/values")));
        Assert.Contains("number: 2\n", Text(site, "content/goals/skolan.sv.md"), StringComparison.Ordinal);
        Assert.Equal(0, (await site.Run("check", "--site", "town")).ExitCode);
    }

    [Fact]
    public async Task Nothing_of_a_list_with_lists_in_it_is_lost()
    {
        using var site = TestSite.Empty().Write("plan.md", "---\ntitle: Plan\n---\n# Plan\n\n## Mål\n\n1. Hamnen\n   - Kajen byggs\n     om helt\n   - Båtarna blir fler\n2. Skolan\n\n   Skolan är nära.\n\n## Fördelar\n\n- Fler båtar\n  - Och större\n");

        var run = await site.Run("new", "site", "town", "--name", "sv=Vik", "--name", "fi=Vik", "--from", "plan.md");

        Assert.EndsWith("---\n\n- Kajen byggs\n  om helt\n- Båtarna blir fler\n", Text(site, "content/goals/hamnen.sv.md"), StringComparison.Ordinal);
        Assert.EndsWith("---\n\nSkolan är nära.\n", Text(site, "content/goals/skolan.sv.md"), StringComparison.Ordinal);
        Assert.Contains("plan.md:19: is on no page: '- Och större'", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await site.Run("check", "--site", "town")).ExitCode);
    }

    [Fact]
    public async Task What_must_be_fixed_in_the_towns_own_text_is_listed_and_the_files_are_written()
    {
        using var site = TestSite.Empty().Write("plan.md", "# Plan\n\n## Mål\n\n### Hamnen\n\nHamnen <b>växer</b>.\n\n### Skolan\n\nSkolan är nära.\n");

        var run = await site.Run("new", "site", "town", "--name", "sv=Vik", "--name", "fi=Vik", "--from", "plan.md");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("To fix in the new files:\ncontent/goals/hamnen.sv.md:9:8: error raw-html: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.md", 2, "cannot be read. Name a text file: --from strategy.md")]
    [InlineData("strategy.docx", 2, "not-utf8")]
    public async Task A_document_that_cannot_be_read_leaves_nothing(string document, int exitCode, string message)
    {
        using var site = TestSite.Empty().Write("strategy.docx", [0x50, 0x4B, 0x03, 0x04, 0xFF, 0xFE]);

        var run = await site.Run("new", "site", "town", "--name", "Vik", "--from", document);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(Path.Join(site.Root, "town")));
    }

    private static string[] Kasko(string folder) => ["new", "site", folder, "--name", "sv=Kaskö", "--name", "fi=Kaskinen", "--from", Document("kasko.md")];

    private static string Document(string name) => Path.Join(Repository.Root, "tests", "strategies", name);

    private static string Text(TestSite site, string path) => File.ReadAllText(Path.Join(site.Root, "town", path));

    /// <summary>A page without what a person decides: its summary, and whether it is a draft; and with the slips corrected.</summary>
    private static string ByHand(string file) =>
        Corrected.Aggregate(Decided().Replace(File.ReadAllText(file), ""), (text, slip) => text.Replace(slip.Slip, slip.Right, StringComparison.Ordinal));

    private static List<string> Swedish(string file) => [.. SwedishText().Matches(File.ReadAllText(file)).Select(match => match.Groups["text"].Value)];

    [GeneratedRegex(@"^(?:summary|draft): .*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Decided();

    [GeneratedRegex(@"\{sv: (?<text>.*?), fi: ", RegexOptions.CultureInvariant)]
    private static partial Regex SwedishText();
}
