namespace Kasko.Site.Languages;

/// <summary>The ids given out on one page; each only once.</summary>
public sealed class HeadingIds
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>An id for the next heading with this text: <c>mål</c>, then <c>mål-2</c>, <c>mål-3</c>.</summary>
    public string Next(string text) => Claim(HeadingId.Of(text) is { Length: > 0 } id ? id : "section");

    /// <summary>The id itself when it is free on the page, or else the id with a number.</summary>
    public string Claim(string id)
    {
        var unique = id;
        for (var number = 2; !_given.Add(unique); number++)
            unique = FormattableString.Invariant($"{id}-{number}");
        return unique;
    }
}
