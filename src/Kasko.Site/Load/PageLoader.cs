using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown;
using Kasko.Site.Model;
using Kasko.Site.Rules.Files;

namespace Kasko.Site.Load;

/// <summary>Reads the pages: <c>content/**/STEM.LANGUAGE.md</c>.</summary>
internal static class PageLoader
{
    private const string Ending = ".md";

    public static bool IsPage(string path) =>
        path.EndsWith(Ending, StringComparison.Ordinal) && !path.EndsWith("/README.md", StringComparison.Ordinal);

    /// <summary>Returns null when the page cannot be read; the reason is reported.</summary>
    public static PageSource? Load(SourceTree tree, string path, SiteLanguages languages, TimeProvider clock, DiagnosticList diagnostics)
    {
        if (Name(path) is not { } name)
        {
            diagnostics.Add(PageWithoutLanguage.At(path, languages));
            return null;
        }

        if (!languages.Includes(name.Language))
        {
            diagnostics.Add(PageWithoutLanguage.NotOfSite(path, name.Language, languages));
            return null;
        }

        if (tree.Text(path, diagnostics, text => FrontMatterReader.Read(path, text, languages, diagnostics)) is not { } parts) return null;
        if (OutlineReader.Read(parts.Body, path, parts.BodyLine, name.Language, clock, diagnostics) is not { } outline) return null;
        foreach (var prose in parts.FrontMatter.Texts) OtherLanguageText.Validate(PassageText.Own(prose.Value), prose.At, name.Language, languages, diagnostics);
        foreach (var prose in outline.Texts) OtherLanguageText.Validate(prose.Own.Span, prose.At, name.Language, languages, diagnostics);
        return new PageSource(name.Id, name.Language, path, parts.FrontMatter, parts.Body, parts.BodyLine, outline, TextFingerprint.Of(parts.FrontMatter, outline));
    }

    /// <summary>Reports two files with the same id and language, such as <c>goals.sv.md</c> and <c>goals/index.sv.md</c>.</summary>
    public static void ReportDuplicates(ImmutableArray<PageSource> pages, DiagnosticList diagnostics)
    {
        foreach (var same in pages.GroupBy(page => (page.Id, page.Language)))
            foreach (var duplicate in same.Skip(1)) diagnostics.Add(TwoFilesOnePage.At(duplicate.Path, same.First().Path));
    }

    private static (PageId Id, Language Language)? Name(string path)
    {
        var stem = ContentPath.BelowFolder(path)[..^Ending.Length];
        var dot = stem.LastIndexOf('.');
        if (dot < 0 || LanguageCodes.Parse(stem[(dot + 1)..]) is not { } language) return null;
        var id = stem[..dot];
        if (id.EndsWith("/index", StringComparison.Ordinal)) id = id[..^"/index".Length];
        return (new PageId(id), language);
    }
}
