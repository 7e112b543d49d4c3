using System.Collections.Immutable;
using Kasko.Site.Load;
using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>The name of a new page, however it was written: <c>projects/harbour</c>, <c>content/projects/harbour.sv.md</c>.</summary>
/// <param name="IsSection">Whether it is a folder's own page: <c>projects/</c>, <c>projects/index</c>.</param>
internal sealed record ContentName(PageId Id, bool IsSection)
{
    private const string Index = "index";
    private const string Yaml = ".yml";

    public static (ContentName? Name, Refusal? Refusal) Read(string written, IReadOnlyList<Language> languages)
    {
        var path = written.Trim().Replace('\\', '/');
        while (path.StartsWith("./", StringComparison.Ordinal)) path = path[2..];
        if (path.StartsWith('/') || path.Split('/').Contains("..")) return (null, new Refusal(RefusalReason.Outside, written));
        if (path.StartsWith(ContentPath.Folder + "/", StringComparison.Ordinal)) path = ContentPath.BelowFolder(path);
        var isSection = path.EndsWith('/');
        path = WithoutEnding(path.TrimEnd('/'), languages);
        if (path == Index) return (new ContentName(PageId.Home, IsSection: false), null);
        if (path.EndsWith("/" + Index, StringComparison.Ordinal)) (path, isSection) = (path[..^(Index.Length + 1)], true);

        ImmutableArray<string> names = [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        if (names.IsEmpty) return (null, new Refusal(RefusalReason.NotAName, written));
        if (names.Any(name => !IsName(name)))
        {
            var right = string.Join('/', names.Select(Slug.Of).Where(name => name.Length > 0));
            return (null, new Refusal(RefusalReason.NotAName, written, right.Length > 0 ? right : null));
        }

        if (names.FirstOrDefault(name => name is Index or "readme" || FileName.Fault(path, name) is not null) is { } reserved)
            return (null, new Refusal(RefusalReason.Reserved, reserved, string.Join('/', names.Select(name => name == reserved ? reserved + "-page" : name))));
        if (names[0] == ContentPath.BelowFolder(ContentPath.Measures)) return (null, new Refusal(RefusalReason.IsMeasure, written, names.Length > 1 ? names[^1] : null));
        return (new ContentName(new PageId(string.Join('/', names)), isSection), null);
    }

    /// <summary>Whether a name is written as all files of a site are: small letters a–z, digits and single hyphens.</summary>
    public static bool IsName(string name) => name.Length > 0 && Slug.Of(name) == name;

    /// <summary>The id of a measure or an action, however it was written: <c>content/measures/residents.yml</c>.</summary>
    /// <param name="folder">That of measures or of actions.</param>
    public static string DataId(string written, string folder)
    {
        var id = written.Trim().Replace('\\', '/');
        if (id.EndsWith(Yaml, StringComparison.Ordinal)) id = id[..^Yaml.Length];
        foreach (var start in new[] { folder + "/", ContentPath.BelowFolder(folder) + "/" })
            if (id.StartsWith(start, StringComparison.Ordinal)) return id[start.Length..];
        return id;
    }

    private static string WithoutEnding(string path, IReadOnlyList<Language> languages)
    {
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) path = path[..^3];
        foreach (var language in languages)
            if (path.EndsWith("." + language.Code(), StringComparison.Ordinal)) return path[..^(language.Code().Length + 1)];
        return path;
    }
}
