using System.Reflection;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Rules;

public sealed class RuleDocumentTests
{
    /// <summary>Criteria of WCAG 2.2, levels A and AA, that a build can check.</summary>
    private static readonly string[] Criteria =
    [
        "1.1.1", "1.3.1", "1.3.2", "1.4.3", "1.4.11", "1.4.12", "2.4.1", "2.4.2", "2.4.4", "2.4.5", "2.4.6", "3.1.1", "3.1.2", "4.1.2",
    ];

    /// <summary>A disk that fails between publishing and verifying, and a text that holds up one machine and not another.</summary>
    private static readonly string[] NotShown = ["published-not-readable"];

    public static TheoryData<string> Ids => [.. RuleList.All.Select(rule => rule.Id)];

    [Fact]
    public void The_list_has_every_rule_once()
    {
        var written = typeof(Rule).Assembly.GetTypes()
            .Select(type => type.GetProperty(nameof(Rule), BindingFlags.Public | BindingFlags.Static)?.GetValue(null)).OfType<Rule>();

        Assert.Equal(written.Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleList.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal(RuleList.All.Length, RuleList.All.DistinctBy(rule => rule.Id).Count());
    }

    [Fact]
    public void Each_rule_has_its_document_beside_it()
    {
        var folder = Path.Join(Repository.Root, "src", "Kasko.Site", "Rules");
        var documents = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).ToDictionary(path => Path.GetFileNameWithoutExtension(path), Path.GetDirectoryName);
        var sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .ToDictionary(path => path, File.ReadAllText);

        Assert.Equal(RuleList.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), documents.Keys.Order(StringComparer.Ordinal));
        Assert.All(documents, document => Assert.Contains(sources, source =>
            Path.GetDirectoryName(source.Key) == document.Value && source.Value.Contains($"new(\"{document.Key}\"", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_id_is_in_kebab_case(string id) => Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", id);

    [Theory, MemberData(nameof(Ids))]
    public void A_criterion_is_one_of_WCAG(string id)
    {
        var criterion = RuleList.Find(id)!.Criterion;
        Assert.True(criterion is null || Criteria.Contains(criterion));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_document_says_what_why_and_how_to_fix_it_in_three_languages_in_whole_sentences(string id)
    {
        var document = RuleDocument.Of(RuleList.Find(id)!);
        Assert.All([document.What, document.Why, document.Fix], text =>
        {
            string[] languages = [text.English, text.Swedish, text.Finnish];
            Assert.All(languages, said => Assert.Matches(@"^\p{Lu}.*\.$", said));
            Assert.All(languages, said => Assert.DoesNotContain('<', said));
            Assert.Equal(3, languages.Distinct().Count());
        });
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_document_shows_a_wrong_and_a_right_example_to_every_reader(string id)
    {
        var rule = RuleList.Find(id)!;
        Assert.All(Enum.GetValues<MessageLanguage>(), language =>
        {
            var text = RuleText.Markdown(rule, language);
            var example = ExampleExcerpt.Of(RuleDocument.Of(rule).ExampleFor(language));
            Assert.NotEmpty(example.Wrong);
            Assert.NotEmpty(example.Right);
            Assert.NotEqual(example.Wrong, example.Right);
            Assert.Contains(example.Wrong, text, StringComparison.Ordinal);
        });
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_example_in_one_language_has_one_in_the_other(string id)
    {
        var readers = RuleDocument.Of(RuleList.Find(id)!).Examples.Select(example => example.Reader).ToList();
        Assert.Equal(readers.Contains(MessageLanguage.Swedish), readers.Contains(MessageLanguage.Finnish));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_that_no_site_can_show_names_the_test_that_does(string id)
    {
        var document = RuleDocument.Of(RuleList.Find(id)!);
        var isShown = document.Examples.All(example => !example.Expected.IsEmpty);
        Assert.Equal(isShown || NotShown.Contains(id), document.TestedBy is null);
        if (document.TestedBy is { } test)
            Assert.Contains(id, File.ReadAllText(Path.Join(Repository.Tests, test + ".cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_read_as_text_in_the_readers_language() =>
        Assert.Equal("""
            Aikavyöhykettä ei ole olemassa.

            Miksi: Ilman sitä ei tiedetä, milloin vuorokausi alkaa, ja sivut näkyisivät liian varhain tai myöhään.

            Näin korjaat: Kirjoita IANA-tietokannan aikavyöhykkeen nimi.

            Väärin:
                site.yml:
                time_zone: Finland

            Oikein:
                site.yml:
                time_zone: Europe/Helsinki

            Virhe. Sääntöä ei voi muuttaa sivuston asetuksissa.

            """, RuleText.Plain(RuleList.Find("time-zone")!, MessageLanguage.Finnish));

    [Fact]
    public void A_fence_in_Markdown_is_longer_than_any_in_the_example() => Assert.Equal("````\n```\ncode\n```\n````", RuleText.Fenced("```\ncode\n```"));

    [Fact]
    public void A_document_without_one_of_its_languages_is_refused() =>
        Assert.Throws<FormatException>(() => RuleDocument.Parse("# x\n\n## English\n\nOne.\n\nTwo.\n\nThree.\n"));
}
