using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>Looks up words of the interface in the theme. A missing word is empty, and is collected in <see cref="Missing"/>.</summary>
internal sealed class InterfaceWords(Localized<Words> words)
{
    private readonly ConcurrentDictionary<string, bool> _missing = new(StringComparer.Ordinal);

    /// <summary>The keys of the words that were needed so far and that the theme lacks.</summary>
    public ImmutableArray<string> Missing => [.. _missing.Keys.Order(StringComparer.Ordinal)];

    public string Say(Language language, string key, params IReadOnlyList<string> values) =>
        Find(language, key) is { } word ? Placeholders.Fill(word.Other, values) : "";

    /// <summary>A word with a number, in the plural form for that number.</summary>
    public string Count(Language language, string key, int number) =>
        Find(language, key) is { } word ? Placeholders.Fill(word.For(number), [number.ToString(CultureInfo.InvariantCulture)]) : "";

    public string State(MeasureState state, Language language) => Say(language, "state_" + state.Key().Replace('-', '_'));

    private Word? Find(Language language, string key)
    {
        var word = words[language].Find(key);
        if (word is null) _missing.TryAdd(key, true);
        return word;
    }
}
