using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>The keys of an enumeration's values in source files, templates and data: one table, read in both directions.</summary>
/// <param name="all">In the order in which messages list them.</param>
public sealed class Keys<T>(params ImmutableArray<(string Key, T Value)> all)
    where T : struct
{
    public IEnumerable<string> All => all.Select(entry => entry.Key);

    /// <exception cref="ArgumentOutOfRangeException">The value has no key.</exception>
    public string Of(T value)
    {
        foreach (var entry in all)
            if (EqualityComparer<T>.Default.Equals(entry.Value, value)) return entry.Key;
        throw new ArgumentOutOfRangeException(nameof(value), value, "There is no key for it.");
    }

    /// <summary>Words that people write for a value, and that are not its key.</summary>
    public ImmutableArray<(string Word, T Value)> OtherWords { get; init; } = [];

    /// <summary>The key that a word was most likely meant for; null where none is likely.</summary>
    public string? Meant(string written)
    {
        foreach (var other in OtherWords)
            if (other.Word.Equals(written, StringComparison.OrdinalIgnoreCase)) return Of(other.Value);
        var near = Suggestion.For(written, All.Concat(OtherWords.Select(other => other.Word)));
        foreach (var other in OtherWords)
            if (other.Word == near) return Of(other.Value);
        return near;
    }

    public T? Find(string key)
    {
        foreach (var entry in all)
            if (entry.Key == key) return entry.Value;
        return null;
    }
}
