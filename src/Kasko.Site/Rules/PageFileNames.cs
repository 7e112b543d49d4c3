using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules;

/// <summary>The files that a page must have, as messages list them: <c>index.sv.md and index.fi.md</c>.</summary>
internal static class PageFileNames
{
    /// <param name="name">Without language and ending.</param>
    public static Message Of(string name, SiteLanguages languages)
    {
        var files = languages.Whole.Select(language => $"{name}.{language.Code()}.md").ToList();
        return new Message(Listed("and"), Listed("och"), Listed("ja"));

        string Listed(string and) => files.Count == 1 ? files[0] : $"{string.Join(", ", files.SkipLast(1))} {and} {files[^1]}";
    }

    /// <summary>The keys of a text in each language: <c>{sv: …, fi: …}</c>.</summary>
    public static string Keys(SiteLanguages languages) => Mapping(languages, "…");

    /// <summary>The same with room for texts: <c>{sv: "…", fi: "…"}</c>.</summary>
    public static string Quoted(SiteLanguages languages) => Mapping(languages, "\"…\"");

    private static string Mapping(SiteLanguages languages, string value) =>
        $"{{{string.Join(", ", languages.Whole.Select(language => $"{language.Code()}: {value}"))}}}";
}
