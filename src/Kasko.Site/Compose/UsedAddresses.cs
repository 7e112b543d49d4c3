using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The addresses that are already in use, and by what.</summary>
internal sealed class UsedAddresses
{
    private readonly UsedPaths _paths = new();
    private readonly UsedPaths _files = new();
    private readonly Dictionary<string, string> _queries = new(StringComparer.Ordinal);

    public void AddPage(string path, string source) => _paths.Add(path, source);

    public void AddFile(string path)
    {
        _paths.Add(path, path);
        _files.Add(path, path);
    }

    public void Add(FormerAddress former, string owner)
    {
        if (former.HasFile) _paths.Add(former.Route.File, owner);
        else _queries.TryAdd(KeyOf(former), owner);
    }

    /// <summary>What uses the address; null when it is free. An address with a query may have a page's path, but no other file's.</summary>
    public string? By(FormerAddress former) => former.HasFile
        ? _paths.By(former.Route.File)
        : _queries.GetValueOrDefault(KeyOf(former)) ?? _files.By(former.Route.File);

    private static string KeyOf(FormerAddress former) => $"{SitePath.Folded(former.Route.File)}?{former.Query}";
}
