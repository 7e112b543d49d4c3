using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>
/// Which paths of the published folder have an owner. Upper and lower case, and the forms a letter may be written in,
/// are not told apart: some computers do not.
/// </summary>
internal sealed class TakenPaths
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    public void Add(string path, string owner)
    {
        var folded = SitePath.Folded(path);
        _files.TryAdd(folded, owner);
        foreach (var folder in SitePath.Folders(folded)) _folders.TryAdd(folder, owner);
    }

    /// <summary>Who has the path: a file there, a folder there, or a file where it would need a folder. Null when it is free.</summary>
    public string? By(string path)
    {
        var folded = SitePath.Folded(path);
        return _files.GetValueOrDefault(folded) ?? _folders.GetValueOrDefault(folded)
            ?? SitePath.Folders(folded).Select(folder => _files.GetValueOrDefault(folder)).FirstOrDefault(owner => owner is not null);
    }
}
