using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Authoring.Import;

/// <summary>
/// The files of a strategy that was read from a document. In the other languages each text is the original's, marked as such,
/// and the pages are drafts until someone has translated them.
/// </summary>
/// <param name="site">The new site; the document is in its first language.</param>
internal sealed class ImportedPages(WrittenSite site, StrategyDocument document)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public IEnumerable<Output> All() =>
    [
        .. document.Values.Entries.SelectMany(entry => Entry("values/", PageKind.Value, entry)),
        .. document.Goals.Entries.SelectMany(entry => Entry("goals/", PageKind.Goal, entry)),
        .. document.Others.SelectMany(entry => Entry("", PageKind.Page, entry)),
        .. Lists(),
    ];

    /// <summary>The body of the page of a part, in a language.</summary>
    /// <param name="usual">The body of that page when the document says nothing.</param>
    public string Body(PageKind kind, Language language, string usual) => kind switch
    {
        PageKind.Values => In(language, document.Values.Intro),
        PageKind.Goals => In(language, document.Goals.Intro),
        PageKind.FollowUp => string.Join("\n\n", ((string[])[document.FollowUp.Heading is { } heading ? $"## {In(language, heading)}" : usual.Split('\n')[0], In(language, document.FollowUp.Intro), "{follow-up}"]).Where(text => text.Length > 0)),
        _ => usual,
    };

    private IEnumerable<Output> Entry(string folder, PageKind kind, ImportedEntry entry)
    {
        var name = new ContentName(new PageId(Name(folder, entry.Title)), IsSection: false);
        foreach (var language in site.Languages)
        {
            var front = new FrontMatterText(kind)
                .Add("title", In(language, entry.Title))
                .Add("list_title", entry.ListTitle is { } listed ? In(language, listed) : null)
                .Add("summary", In(language, ImportedSummary.Of(entry)));
            if (kind is PageKind.Goal or PageKind.Value) front.Add("number", entry.Number.ToString(CultureInfo.InvariantCulture));
            front.Add("benefit", entry.Benefit is { } benefit ? In(language, benefit) : null);
            if (site.Languages.Count > 1) front.Add("draft", "true");
            yield return new Output(ContentPath.OfPage(name.Id, language).Page, Encoding.UTF8.GetBytes(front.Page(string.Join("\n\n", entry.Blocks.Select(block => In(language, block))))));
        }
    }

    private IEnumerable<Output> Lists()
    {
        if (!document.Advantages.IsEmpty)
            yield return Yaml(ContentPath.Advantages, "advantages", string.Concat(document.Advantages.Select(advantage => $"- {Each(advantage.Text)}\n")));
        if (document.FollowUp.Rows.IsEmpty) yield break;
        var rows = new StringBuilder();
        foreach (var row in document.FollowUp.Rows)
        {
            var id = Name("benefits/", row.Title)["benefits/".Length..];
            rows.Append(CultureInfo.InvariantCulture, $"- id: {id}\n  title: {Each(row.Title)}\n  goals: []\n");
            if (row.Measure is { } measure) yield return Measure(id, measure);
        }

        yield return Yaml(ContentPath.Benefits, "benefits", rows.ToString());
    }

    private Output Measure(string benefit, string title)
    {
        var text = NewMeasures.Text(site, benefit, [.. site.Languages.Select(language => In(language, title))]);
        return Yaml(ContentPath.OfMeasure(Name("measures/", title)["measures/".Length..]), "measure", text);
    }

    private static Output Yaml(string path, string schema, string text)
    {
        var up = string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/')));
        return new Output(path, Encoding.UTF8.GetBytes($"# yaml-language-server: $schema={up}{SiteFiles.SchemaFolder}/{schema}.json\n{text}"));
    }

    private string Each(string text) => $"{{{string.Join(", ", site.Languages.Select(language => $"{language.Code()}: {YamlScalar.InBraces(In(language, text))}"))}}}";

    /// <summary>A name that no other file has: the title's slug.</summary>
    private string Name(string folder, string title)
    {
        var slug = Slug.Of(title) is { Length: > 0 } made ? Shortened(made) : "page";
        var name = folder + (ContentName.Read(folder + slug, site.Languages).Name is null && folder is not "measures/" ? slug + "-page" : slug);
        for (var number = 2; !_names.Add(name); number++) name = string.Create(CultureInfo.InvariantCulture, $"{folder}{slug}-{number}");
        return name;
    }

    private static string Shortened(string slug) => slug.Length <= 40 ? slug : slug[..(slug.LastIndexOf('-', 40) is > 0 and var end ? end : 40)];

    /// <summary>A text of the document in a language of the site.</summary>
    public string In(Language language, string text) =>
        language == site.Original || text.Length == 0 ? text : ImportedTitle.Marked(text, site.Original) ?? PageWords.OfTranslation(language).Body;

    /// <summary>A block with each of its texts marked, so that a translator writes over it.</summary>
    private string In(Language language, ImportedBlock block)
    {
        if (language == site.Original) return block.Markdown;
        return block.Kind switch
        {
            ImportedBlockKind.Heading => $"{block.Markdown[..(block.Markdown.TrimStart('#').Length is var rest ? block.Markdown.Length - rest : 0)]} {In(language, block.Texts[0])}",
            ImportedBlockKind.Bullets => string.Join('\n', block.Texts.Select(text => $"- {In(language, text)}")),
            ImportedBlockKind.Numbers => string.Join('\n', block.Texts.Select((text, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {In(language, text)}"))),
            ImportedBlockKind.Paragraph => In(language, block.Texts[0]),
            _ => PageWords.OfTranslation(language).Body,
        };
    }
}
