using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>The texts of a new file in one language.</summary>
/// <param name="Body">Markdown, or empty.</param>
/// <param name="IsWhole">Whether they can be published as they are; otherwise they say what to write.</param>
internal sealed record PageWords(string Title, string Summary, string Body, bool IsWhole)
{
    private const string Folder = "authoring/words/";

    /// <summary>For languages that have no texts of their own.</summary>
    private const string Fallback = "en";

    private static readonly FrozenDictionary<string, YamlMapping> Languages = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Folder.Length..].Split('.')[0], Read, StringComparer.Ordinal);

    public static PageWords Of(PageKind kind, Language language) => Of(kind is PageKind.Status ? PageKind.Page.Key() : kind.Key(), language);

    /// <summary>A folder's own page.</summary>
    public static PageWords OfSection(bool isOfNews, Language language) => Of(isOfNews ? "news-section" : "section", language);

    /// <summary>A measure's title, definition and unit.</summary>
    public static PageWords OfMeasure(Language language) => Of("measure", language);

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
        var found = (YamlMapping)words.Find(key)!.Value;
        return new PageWords(Text("title"), Text("summary"), Text("body"), Text("whole") == "true");

        string Text(string part) => (found.Find(part)?.Value as YamlScalar)?.Text ?? "";
    }

    private static YamlMapping Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return (YamlMapping)YamlText.Parse(reader.ReadToEnd(), name, linesBefore: 0, new DiagnosticList())!;
    }
}
