using System.Collections.Concurrent;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>Collects the problems of many pages and reports them together.</summary>
public sealed class Findings
{
    private const int Told = 40;

    private readonly ConcurrentBag<string> _lines = [];

    public void Add(string page, object finding) => _lines.Add($"/{page}: {finding}");

    public void AddRange(string page, IEnumerable<object> findings)
    {
        foreach (var finding in findings) Add(page, finding);
    }

    public void AssertNone()
    {
        if (_lines.IsEmpty) return;
        var lines = _lines.Order(StringComparer.Ordinal).ToList();
        var more = lines.Count > Told ? $"\n… and {lines.Count - Told} more" : "";
        Assert.Fail($"{lines.Count} found:\n{string.Join('\n', lines.Take(Told))}{more}");
    }
}
