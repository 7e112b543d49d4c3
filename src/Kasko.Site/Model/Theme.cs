using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;

namespace Kasko.Site.Model;

/// <summary>The appearance of the site, and the words of the interface.</summary>
/// <param name="Layouts">By file name without extension, which is the kind of page.</param>
/// <param name="Partials">By file name.</param>
public sealed record Theme(
    ImmutableSortedDictionary<string, TemplateSource> Layouts,
    ImmutableSortedDictionary<string, TemplateSource> Partials,
    Localized<Words> Words,
    ImmutableSortedDictionary<string, Asset> Assets,
    ImmutableArray<Colour> Colours)
{
    /// <summary>The town's logo as an <c>svg</c> element in HTML, to be written into pages; null when it has none.</summary>
    public string? Logo { get; init; }
}

/// <summary>A template's text and the file it came from, relative to the site's folder.</summary>
public sealed record TemplateSource(string Path, string Text);

/// <summary>A file that is published unchanged.</summary>
/// <param name="Name">The path below the theme's <c>assets</c> or the site's <c>content</c>.</param>
/// <param name="Path">The file, relative to the site's folder.</param>
public sealed record Asset(string Name, ReadOnlyMemory<byte> Bytes, string Path);

/// <summary>A named colour, as <c>#rrggbb</c>, in the light and in the dark scheme.</summary>
public sealed record Colour(string Name, string Light, string Dark);

/// <summary>A colour as written in a file, as <c>#rrggbb</c>.</summary>
public sealed record WrittenColour(Sourced<string> Name, Sourced<string> Light, Sourced<string> Dark);

/// <summary>The words of the interface in one language, by key.</summary>
public sealed record Words(ImmutableSortedDictionary<string, Word> All)
{
    /// <summary>How many of them stand in another language, because the theme lacks them in this one.</summary>
    public int Missing { get; init; }

    public Word? Find(string key) => All.GetValueOrDefault(key);
}

/// <param name="One">The form for exactly one, when it differs.</param>
public sealed record Word(string? One, string Other, SourceSpan At)
{
    /// <summary>The same as a passage in a language.</summary>
    public Word Marked(Language language) => new(One is null ? null : PassageText.Marked(One, language), PassageText.Marked(Other, language), At);

    /// <summary>The plural form for a number.</summary>
    public string For(decimal number) => Plural.IsOne(number) ? One ?? Other : Other;
}
