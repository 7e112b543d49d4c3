using System.Reflection;
using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Reference;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Diagnostics;

public sealed partial class RuleReferenceTests
{
    /// <summary>Criteria of WCAG 2.2, levels A and AA, that a build can judge.</summary>
    private static readonly string[] Criteria =
    [
        "1.1.1", "1.3.1", "1.3.2", "1.4.3", "1.4.11", "1.4.12", "2.4.1", "2.4.2", "2.4.4", "2.4.5", "2.4.6", "3.1.1", "3.1.2", "4.1.2",
    ];

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    private static Rule Rule(string id) => Rules.Find(id)!;

    private static IEnumerable<(string Part, Message Text)> Texts(Rule rule) =>
        [("what", rule.What), ("why", rule.Why), ("mend", rule.Mend)];

    [Fact]
    public void Each_rule_has_one_entry() =>
        Assert.Empty(Rules.All.GroupBy(rule => rule.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Each_list_of_entries_is_part_of_the_reference()
    {
        var lists = typeof(Rules).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Rules).Namespace && type.Name.EndsWith("Entries", StringComparison.Ordinal))
            .SelectMany(type => (IEnumerable<Rule>)type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!);

        Assert.Equal(Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), lists.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_id_is_in_kebab_case(string id) => Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", id);

    [Theory, MemberData(nameof(Ids))]
    public void An_entry_says_each_thing_in_three_languages_in_whole_sentences(string id)
    {
        Assert.All(Texts(Rule(id)), text =>
        {
            string[] languages = [text.Text.English, text.Text.Swedish, text.Text.Finnish];
            Assert.All(languages, said => Assert.Matches(@"^\p{Lu}.*\.$", said));
            Assert.Equal(3, languages.Distinct().Count());
        });
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_entry_speaks_without_marks_that_a_viewer_would_act_on(string id) =>
        Assert.All(Texts(Rule(id)), text => Assert.DoesNotContain('<', text.Text.English + text.Text.Swedish + text.Text.Finnish));

    [Theory, MemberData(nameof(Ids))]
    public void An_entry_shows_a_wrong_and_a_right_example(string id)
    {
        Assert.NotEmpty(Rule(id).Wrong.Trim());
        Assert.NotEmpty(Rule(id).Right.Trim());
        Assert.NotEqual(Rule(id).Wrong, Rule(id).Right);
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_criterion_is_one_of_WCAG(string id) => Assert.True(Rule(id).Criterion is null || Criteria.Contains(Rule(id).Criterion));

    [Fact]
    public void A_rule_is_read_as_text_in_the_readers_language() =>
        Assert.Equal("""
            Linkissä ei ole tekstiä.

            Miksi: Kukaan ei tiedä, minne se vie, ja kuuntelija kuulee vain osoitteen.

            Näin korjaat: Kirjoita linkkiin, minne se vie. Linkkinä oleva kuva kertoo sen tekstissään.

            Väärin:
                [](bostader.sv.md)

            Oikein:
                [Lediga tomter](bostader.sv.md)

            Virhe. WCAG 2.2: 2.4.4.

            """, RuleText.Plain(Rule("empty-link"), MessageLanguage.Finnish));

    [Fact]
    public void A_fence_in_Markdown_is_longer_than_any_in_the_example()
    {
        var text = new Message("A.", "B.", "C.");
        var rule = new Rule("x", Severity.Error, text, text, text, "```\ncode\n```", "code");
        Assert.Contains("````\n```\ncode\n```\n````\n", RuleText.Markdown(rule, MessageLanguage.English), StringComparison.Ordinal);
    }

    /// <summary>Every place in the catalogue where a diagnostic gets its id and severity, as it stands in the source.</summary>
    private static IEnumerable<(string File, string Id, Severity Severity)> Catalogue()
    {
        var folder = Path.Join(Repository.Root, "src", "Kasko.Site", "Diagnostics", "Catalogue");
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs"))
        {
            var text = File.ReadAllText(file);
            foreach (var made in Made().Matches(text).Cast<Match>())
            {
                var id = made.Groups["name"] is { Success: true } name ? Regex.Match(text, $@"{name.Value} = ""([a-z0-9-]+)""").Groups[1].Value : made.Groups["id"].Value;
                // What publishing lists by file is never more than a warning.
                var severity = made.Groups["told"].Success ? Severity.Warning : Enum.Parse<Severity>(made.Groups["severity"].Value);
                yield return (Path.GetFileNameWithoutExtension(file), id, severity);
            }
        }
    }

    [GeneratedRegex(@"(?<!public static Diagnostic )\b(?<severity>Error|Warning)\(\s*(""(?<id>[a-z0-9-]+)""|(?<name>[A-Z]\w+Id)), |new(?: Diagnostic)?\(""(?<id>[a-z0-9-]+)"", Severity\.(?<severity>Error|Warning)|=> (?<told>Told)\(\s*(""(?<id>[a-z0-9-]+)""|(?<name>[A-Z]\w+Id))")]
    private static partial Regex Made();

    [Fact]
    public void Each_rule_of_the_catalogue_is_described_in_the_reference() =>
        Assert.Equal(string.Empty, string.Join(", ", Catalogue().Where(rule => Rules.Find(rule.Id) is null).Select(rule => $"{rule.File}: {rule.Id}").Distinct()));

    [Fact]
    public void Each_entry_of_the_reference_describes_a_rule_of_the_catalogue()
    {
        var made = Catalogue().Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(string.Empty, string.Join(", ", Rules.All.Select(rule => rule.Id).Where(id => !made.Contains(id))));
    }

    [Fact]
    public void Catalogue_and_reference_agree_on_the_severity() =>
        Assert.All(Catalogue(), rule => Assert.Equal(rule.Severity, Rules.Find(rule.Id)?.Severity ?? rule.Severity));
}
