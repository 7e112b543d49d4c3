using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>The guide for editors of this repository, in some of its languages.</summary>
internal static class EditorsGuide
{
    /// <summary>Its second-level headings.</summary>
    private static readonly ImmutableArray<(string Language, string Heading, string Title)> Parts =
        [("sv", "## På svenska", "Guide för redaktörer"), ("fi", "## Suomeksi", "Opas toimittajille")];

    /// <summary>In each of the site's languages that it is written in; in all of its own when the site has other languages only.</summary>
    public static string In(IReadOnlyList<Language> languages)
    {
        var text = Resources.Read("guide.md");
        var chosen = languages.SelectMany(language => Parts.Where(part => part.Language == language.Code())).ToList();
        if (chosen.Count == 0) chosen = [.. Parts];
        return $"# {string.Join(" · ", chosen.Select(part => part.Title))}\n\n{string.Join("\n\n", chosen.Select(part => Part(text, part.Heading)))}\n";
    }

    private static string Part(string text, string heading)
    {
        var start = text.IndexOf($"\n{heading}\n", StringComparison.Ordinal) + 1;
        var end = Parts.Select(part => text.IndexOf($"\n{part.Heading}\n", start, StringComparison.Ordinal)).Where(index => index > 0).DefaultIfEmpty(text.Length).Min();
        return text[start..end].Trim();
    }
}
