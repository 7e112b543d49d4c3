using System.Collections.Frozen;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>The texts of a new file in one language.</summary>
/// <param name="Body">Markdown, or empty.</param>
/// <param name="IsWhole">Whether they can be published as they are; otherwise they say what to write.</param>
internal sealed record PageWords(string Title, string Summary, string Body, bool IsWhole)
{
    private const string Folder = "words";

    /// <summary>For languages that have no texts of their own.</summary>
    private const string Fallback = "en";

    private static readonly FrozenDictionary<string, YamlMapping> Languages = Resources.NamesIn(Folder)
        .ToFrozenDictionary(name => name.Split('.')[0], name => Read(Resources.Read($"{Folder}/{name}")), StringComparer.Ordinal);

    /// <summary>Those in every language that say what to write.</summary>
    public static IEnumerable<PageWords> AllToWrite => Languages.Values.SelectMany(words => words.Entries).Select(entry => Of((YamlMapping)entry.Value)).Where(words => !words.IsWhole);

    public static PageWords Of(PageKind kind, Language language) => kind is PageKind.Status ? OfStatus(language) ?? Of(PageKind.Page, language) : Of(kind.Key(), language);

    /// <summary>The page about the states of measures is the same on every site; null where nobody has translated it.</summary>
    public static PageWords? OfStatus(Language language)
    {
        if (Resources.Find($"status.{language.Code()}.md") is not { } page || page.Split("---\n", 3) is not [_, var front, var body]) return null;
        var keys = Read(front);
        return new PageWords(Text(keys, "title"), Text(keys, "summary"), body.Trim('\n'), IsWhole: true);
    }

    /// <summary>Whether there are texts in the language.</summary>
    public static bool AreIn(Language language) => Languages.ContainsKey(language.Code());

    /// <summary>A folder's own page.</summary>
    public static PageWords OfSection(bool isOfNews, Language language) => Of(isOfNews ? "news-section" : "section", language);

    /// <summary>A measure's title, definition and unit.</summary>
    public static PageWords OfMeasure(Language language) => Of("measure", language);

    /// <summary>An action's title and description.</summary>
    public static PageWords OfAction(Language language) => Of("action", language);

    /// <summary>In place of a text that someone must translate.</summary>
    public static PageWords OfTranslation(Language language) => Of("translation", language);

    /// <summary>With the town's name and the strategy's title in them.</summary>
    public PageWords For(Settings settings, Language language)
    {
        return new PageWords(Filled(Title), Filled(Summary), Filled(Body), IsWhole);

        string Filled(string text) => text
            .Replace("{{title}}", settings.Title.Value[language], StringComparison.Ordinal)
            .Replace("{{town}}", settings.Town.Value[language].Name, StringComparison.Ordinal)
            .Replace("{{in}}", settings.Town.Value[language].In, StringComparison.Ordinal);
    }

    private static PageWords Of(string key, Language language)
    {
        var words = Languages.GetValueOrDefault(language.Code(), Languages[Fallback]);
        return Of((YamlMapping)words.Find(key)!.Value);
    }

    private static PageWords Of(YamlMapping words) => new(Text(words, "title"), Text(words, "summary"), Text(words, "body"), Text(words, "whole") == "true");

    private static string Text(YamlMapping words, string part) => (words.Find(part)?.Value as YamlScalar)?.Text ?? "";

    private static YamlMapping Read(string text) => (YamlMapping)YamlText.Parse(text, Folder, linesBefore: 0, new DiagnosticList())!;
}
