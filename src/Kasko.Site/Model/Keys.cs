using System.Collections.Immutable;

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

    public T? Find(string key)
    {
        foreach (var entry in all)
            if (entry.Key == key) return entry.Value;
        return null;
    }
}
