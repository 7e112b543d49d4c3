using Kasko.Site.Check;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Tests.Check;

/// <summary>Pages as rendered, with each offset of their HTML mapped to its own line and column.</summary>
internal static class SamplePage
{
    public const string Title = "Mål – Kaskö stadsstrategi 2024–2030";
    public const string Head = $"<meta charset=\"utf-8\"><title>{Title}</title><meta name=\"description\" content=\"Strategins fem mål.\">";
    public const string Heading = "<h1>Mål</h1>";

    /// <summary>A page without problems, except in what is inserted.</summary>
    public static string Html(string main = "", string outside = "", string head = Head, string heading = Heading) =>
        $"<!DOCTYPE html>\n<html lang=\"sv\">\n<head>{head}</head>\n<body>\n{outside}\n<main id=\"content\">{heading}\n{main}\n</main>\n</body>\n</html>\n";

    public static RenderedPage Rendered(string html, string path = "sv/mal/index.html", Language language = Language.Swedish) =>
        new(path, language, html.AsMemory(), new SourceMap(html.AsMemory(), new SourceSpan("page.html"), new SourceMarks([new SourceMark(0, new SourceSpan("page.html", 1, 1), IsVerbatim: true)])));

    public static PageCheck Check(string html, string path = "sv/mal/index.html", Language language = Language.Swedish) =>
        new PageChecker().Check(Rendered(html, path, language));

    /// <summary>The ids of a page's problems, in the order of their places.</summary>
    public static string Found(string html, Language language = Language.Swedish) =>
        string.Join(' ', Check(html, language: language).Diagnostics.Order().Select(found => found.Id));

    /// <summary>The text at the places of a page's problems.</summary>
    public static string[] Places(string html)
    {
        var lines = html.Split('\n');
        return [.. Check(html).Diagnostics.Order().Select(found => lines[found.At.Line - 1][(found.At.Column - 1)..])];
    }
}
