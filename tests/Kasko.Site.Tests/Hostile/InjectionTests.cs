using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Hostile;

/// <summary>
/// Words that would be code in some format, in every field of a site at once: pages, drawings, tables, feeds and data
/// contain them as text, and otherwise equal those built with harmless words.
/// </summary>
public sealed class InjectionTests
{
    private const int Rounds = 12;

    /// <summary>Without digits, because numbers that differ between the languages would be reported.</summary>
    private static readonly string[] Pieces =
    [
        "<script>alert(x)</script>", "</script><script>", "</title>", "</style>", "</svg>", "</textarea>", "<!--", "-->", "<![CDATA[", "]]>", "<?xml?>", "<b>", "<", ">", "&", "&amp;",
        "&lt;", "&apos;", "\"", "'", "\" onload=\"alert(x)", "' onload='alert(x)", "`", "\\", "\\u{c}", "{{ a * b }}", "{% x %}", "${x}", "=A+B", "@SUM(A:A)", "+A", "-A", ";", ",", "%n", "%s",
        "javascript:alert(x)", "//example.org", "#", "?", "|", "*", "_", "[a](b)", "Å", "ö", "😀", "e\u0301", "\u00A0", "👩\u200D👧",
    ];

    /// <summary>A field for text, and its text in the small site.</summary>
    private static readonly (string File, string Words)[] Fields =
    [
        ("site.yml", "Lillviks strategi"), ("site.yml", "Nära vattnet"), ("site.yml", "Lähellä vettä"), ("site.yml", "Lillviks stad"), ("site.yml", "Ring stadskansliet."),
        ("site.yml", "Lillviks fullmäktige"), ("site.yml", "Lillviks styrelse"), ("site.yml", "Stadskansliet"), ("site.yml", "Avgifterna som fil"), ("site.yml", "Filen är gammal."),
        ("content/benefits.yml", "Staden växer"), ("content/benefits.yml", "Lapset viihtyvät"),
        ("content/measures/residents.yml", "Invånare i Lillvik"), ("content/measures/residents.yml", "De som bor i Lillvik vid årets slut."),
        ("content/measures/residents.yml", "invånare"), ("content/measures/residents.yml", "Ändras i juni."), ("content/measures/residents.yml", "Stadens register"),
        ("content/measures/residents.yml", "CC BY 4.0"), ("content/measures/residents.yml", "Kaupunginkanslia"),
        ("content/goals/school.sv.md", "Barnen lär sig mer"),
    ];

    private static readonly Gen<string> Words =
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 3].Select(pieces => string.Join(' ', pieces));

    private static readonly Lazy<Task<(string[] Skeletons, string[] Files)>> Harmless = new(() => Build(Fields.Select((_, index) => $"Ord{(char)('A' + index)}").ToArray(), _ => { }));

    [Fact]
    public async Task Hostile_words_stay_text_wherever_they_are_shown() =>
        await Words.Array[Fields.Length].SampleAsync(
            async words =>
            {
                // The field's letter distinguishes it from other fields.
                var fields = words.Select((word, index) => $"Ord{(char)('A' + index)} {word} slut").ToArray();
                var (skeletons, files) = await Build(fields, site => Holds(site, fields));
                var harmless = await Harmless.Value;
                Assert.Equal(harmless.Skeletons, skeletons);
                Assert.Equal(harmless.Files.Length, files.Length);
            },
            iter: Rounds, threads: 1);

    private static async Task<(string[] Skeletons, string[] Files)> Build(string[] words, Action<TestSite> holds)
    {
        using var site = TestSite.Small();
        for (var index = 0; index < Fields.Length; index++) site.Replace(Fields[index].File, Written(site, index), Quoted(words[index]));
        await site.Built();
        holds(site);
        var published = site.Published();
        return (
            [.. published.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => Skeleton(new HtmlParser().ParseDocument(file.Value))).Order(StringComparer.Ordinal)],
            [.. published.Keys]);
    }

    /// <summary>As written in the file, including quotation marks.</summary>
    private static string Written(TestSite site, int index)
    {
        var (file, words) = Fields[index];
        var text = File.ReadAllText(Path.Join(site.Root, file));
        return text.Contains($"\"{words}\"", StringComparison.Ordinal) ? $"\"{words}\""
            : text.Contains($": {words}", StringComparison.Ordinal) ? words
            : throw new InvalidOperationException($"'{words}' is not in {file}.");
    }

    private static string Quoted(string words) => "\"" + words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static void Holds(TestSite site, string[] words)
    {
        var seen = new StringBuilder();
        foreach (var (path, text) in site.Published())
        {
            switch (Path.GetExtension(path))
            {
                case ".html":
                    var page = new HtmlParser().ParseDocument(text);
                    seen.AppendLine(page.DocumentElement.TextContent);
                    foreach (var json in page.QuerySelectorAll("script[type='application/ld+json']")) Texts(JsonDocument.Parse(json.TextContent).RootElement, seen);
                    break;
                case ".json" or ".jsonld":
                    Texts(JsonDocument.Parse(text).RootElement, seen);
                    break;
                case ".xml":
                    using (var xml = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit }))
                        while (xml.Read())
                            if (xml.HasValue) seen.AppendLine(xml.Value);
                    break;
                case ".csv":
                    Cells(text, path.Contains("excel", StringComparison.Ordinal) ? ";" : ",", seen);
                    break;
                default:
                    break;
            }
        }

        var all = seen.ToString().Replace("\u00AD", "", StringComparison.Ordinal);
        Assert.All(words, word => Assert.Contains(Composed(word), all, StringComparison.Ordinal));
    }

    private static string Composed(string word) => word.Replace("e\u0301", "é", StringComparison.Ordinal);

    private static void Texts(JsonElement json, StringBuilder into)
    {
        if (json.ValueKind is JsonValueKind.Object)
            foreach (var member in json.EnumerateObject()) Texts(member.Value, into);
        else if (json.ValueKind is JsonValueKind.Array)
            foreach (var item in json.EnumerateArray()) Texts(item, into);
        else if (json.ValueKind is JsonValueKind.String) into.AppendLine(json.GetString());
    }

    private static void Cells(string text, string separator, StringBuilder into)
    {
        using var csv = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator,
            Mode = CsvMode.RFC4180,
            BadDataFound = args => throw new FormatException(args.RawRecord),
        });
        int? columns = null;
        while (csv.Read())
        {
            Assert.Equal(columns ??= csv.Count, csv.Count);
            into.AppendJoin('\n', csv.Record!).AppendLine();
        }
    }

    /// <summary>The page without its words: nested elements and the names of their attributes.</summary>
    private static string Skeleton(IDocument page)
    {
        var skeleton = new StringBuilder();
        Add(page.DocumentElement, skeleton);
        return skeleton.ToString();
    }

    private static void Add(IElement element, StringBuilder skeleton)
    {
        skeleton.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes.Select(attribute => attribute.Name).Order(StringComparer.Ordinal)) skeleton.Append(' ').Append(attribute);
        skeleton.Append('>');
        foreach (var child in element.Children) Add(child, skeleton);
        skeleton.Append("</>");
    }
}
