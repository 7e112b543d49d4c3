namespace Kasko.Site.Markdown.Ids;

/// <summary>The ids used on one page; each is unique.</summary>
public sealed class HeadingIds
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>The last number given to an id, so that a page of ten thousand equal headings does not take quadratic time.</summary>
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    /// <summary>An id for the next heading with this text: <c>mål</c>, then <c>mål-2</c>, <c>mål-3</c>.</summary>
    public string Next(string text) => Claim(HeadingId.Of(text) is { Length: > 0 } id ? id : "section");

    /// <summary>The id itself when it is unused on the page, or else the id with a number.</summary>
    public string Claim(string id)
    {
        if (_given.Add(id)) return id;
        var number = _last.GetValueOrDefault(id, 1);
        string unique;
        do unique = FormattableString.Invariant($"{id}-{++number}");
        while (!_given.Add(unique));
        _last[id] = number;
        return unique;
    }
}
