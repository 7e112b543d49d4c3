using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>A value in each of some languages, mostly those of the site, in the site's order.</summary>
public sealed record Localized<T>(ImmutableArray<(Language Language, T Value)> Entries)
{
    /// <exception cref="KeyNotFoundException">There is no value in the language.</exception>
    public T this[Language language]
    {
        get
        {
            foreach (var entry in Entries)
                if (entry.Language == language) return entry.Value;
            throw new KeyNotFoundException($"There is no value in {language}.");
        }
    }

    public IEnumerable<T> Values => Entries.Select(entry => entry.Value);

    public Localized<TResult> Select<TResult>(Func<T, TResult> selector) => Select((_, value) => selector(value));

    public Localized<TResult> Select<TResult>(Func<Language, T, TResult> selector) =>
        new(ImmutableArray.CreateRange(Entries, entry => (entry.Language, selector(entry.Language, entry.Value))));

    public bool Equals(Localized<T>? other) => other is not null && Entries.SequenceEqual(other.Entries);

    public override int GetHashCode() => Entries.Aggregate(0, HashCode.Combine);
}

public static class Localized
{
    /// <summary>Creates the value for each language of a site.</summary>
    public static Localized<T> Of<T>(SiteLanguages languages, Func<Language, T> make) => new(ImmutableArray.CreateRange(languages.All, language => (language, make(language))));
}
