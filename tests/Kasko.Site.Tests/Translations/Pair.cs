using Kasko.Site.Compose.Validation.Drift;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Markdown;
using Kasko.Site.Model;
using Kasko.Site.Tests.Languages;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Translations;

/// <summary>Pages loaded from texts in memory, as in a build.</summary>
internal static class Pair
{
    public static PageSource Read(string path, string text)
    {
        var diagnostics = new DiagnosticList();
        var language = path.EndsWith(".sv.md", StringComparison.Ordinal) ? Language.Swedish : Language.Finnish;
        var parts = FrontMatterReader.Read(path, text, Bilingual.Languages, diagnostics)!.Value;
        var outline = OutlineReader.Read(parts.Body, path, parts.BodyLine, language, TimeProvider.System, diagnostics)!;
        var id = new PageId(path["content/".Length..^".sv.md".Length].Replace("/index", "", StringComparison.Ordinal));
        return new PageSource(id, language, path, parts.FrontMatter, parts.Body, parts.BodyLine, outline, TextFingerprint.Of(parts.FrontMatter, outline));
    }

    /// <summary>All differences, each as <c>line id</c>.</summary>
    public static string[] Drift(string swedish, string finnish) => Drift(swedish, finnish, []);

    public static string[] Drift(string swedish, string finnish, IEnumerable<PageSource> others)
    {
        var pair = TranslationPair.Of([Read("content/page.sv.md", swedish), Read("content/page.fi.md", finnish)], Language.Swedish).Single();
        return Drift(pair, others);
    }

    public static string[] Drift(TranslationPair pair, IEnumerable<PageSource> others) =>
        [.. new TranslationDrift([pair.Original, pair.Translation, .. others], sameHosts: []).Of(pair).Order().Select(found => $"{found.At.Line} {found.Id}")];

    /// <summary>A page with this text, whose first line is line 6.</summary>
    public static string Page(string text) => $"---\ntitle: A\nsummary: B.\n---\n\n{text}\n";

    /// <summary>The files of a site's pages in a language, by path relative to the site.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files(string root, string language) =>
    [
        .. Directory.EnumerateFiles(Path.Join(root, "content"), $"*.{language}.md", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal),
    ];

    /// <summary>A site besides those of the repository; null when the environment names none.</summary>
    public static string? OtherSite { get; } = Environment.GetEnvironmentVariable("KASKO_PAIRS") is { Length: > 0 } folder ? folder : null;

    public static IReadOnlyList<string> Sites { get; } = OtherSite is null ? [Repository.Root, Repository.Site("talludden")] : [Repository.Root, Repository.Site("talludden"), OtherSite];

    /// <summary>Every page of the real strategy and of the large invented town.</summary>
    public static IReadOnlyList<TranslationPair> Real { get; } =
    [
        .. Sites.SelectMany(root =>
            TranslationPair.In(Files(root, "sv").Concat(Files(root, "fi")).Select(file => Read(file.Path, file.Text)), Language.Swedish)),
    ];
}
