namespace Kasko.Site.Markdown.Ids;

/// <summary>The ids given out on one page; each only once.</summary>
public sealed class HeadingIds
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>The number that an id got last: a page of ten thousand equal headings is not counted through from the start for each.</summary>
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    /// <summary>An id for the next heading with this text: <c>mål</c>, then <c>mål-2</c>, <c>mål-3</c>.</summary>
    public string Next(string text) => Claim(HeadingId.Of(text) is { Length: > 0 } id ? id : "section");

    /// <summary>The id itself when it is free on the page, or else the id with a number.</summary>
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
