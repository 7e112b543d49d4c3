using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;

namespace Kasko.Site.Model;

/// <summary>What the site looks like, and the interface's own words.</summary>
/// <param name="Layouts">By file name without ending; the same names as the kinds of page.</param>
/// <param name="Partials">By file name.</param>
public sealed record Theme(
    ImmutableSortedDictionary<string, TemplateSource> Layouts,
    ImmutableSortedDictionary<string, TemplateSource> Partials,
    Localized<Words> Words,
    ImmutableSortedDictionary<string, Asset> Assets,
    ImmutableArray<Colour> Colours);

/// <summary>A template's text and the file it came from, relative to the site's folder.</summary>
public sealed record TemplateSource(string Path, string Text);

/// <summary>A file that is published as it is.</summary>
/// <param name="Name">The path below the theme's <c>assets</c> or the site's <c>content</c>.</param>
public sealed record Asset(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>A named colour, as <c>#rrggbb</c>, on a light and on a dark screen.</summary>
public sealed record Colour(string Name, string Light, string Dark);

/// <summary>The interface's words in one language, by key.</summary>
public sealed record Words(ImmutableSortedDictionary<string, Word> All)
{
    public Word? Find(string key) => All.GetValueOrDefault(key);
}

/// <param name="One">The form for exactly one, where it differs.</param>
public sealed record Word(string? One, string Other, SourceSpan At)
{
    /// <summary>The form that goes with a number.</summary>
    public string For(decimal number) => Plural.IsOne(number) ? One ?? Other : Other;
}
