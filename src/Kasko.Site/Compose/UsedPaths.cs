using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>
/// The paths of the published folder that are already in use, and by what. Case and Unicode normalization are ignored,
/// because some file systems ignore them.
/// </summary>
internal sealed class UsedPaths
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    public void Add(string path, string owner)
    {
        var folded = SitePath.Folded(path);
        _files.TryAdd(folded, owner);
        foreach (var folder in SitePath.Folders(folded)) _folders.TryAdd(folder, owner);
    }

    /// <summary>What uses the path: a file or a folder there, or a file where the path needs a folder. Null when it is free.</summary>
    public string? By(string path)
    {
        var folded = SitePath.Folded(path);
        return _files.GetValueOrDefault(folded) ?? _folders.GetValueOrDefault(folded)
            ?? SitePath.Folders(folded).Select(folder => _files.GetValueOrDefault(folder)).FirstOrDefault(owner => owner is not null);
    }
}
