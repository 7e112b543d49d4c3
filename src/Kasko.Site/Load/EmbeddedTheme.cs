using System.Collections.Immutable;
using System.Reflection;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Load;

/// <summary>The program's own theme: the files of <c>themes/kasko</c>, byte for byte. Each is read when it is needed.</summary>
public static class EmbeddedTheme
{
    public const string Name = "kasko";

    /// <summary>The folder that its paths begin with.</summary>
    public const string Folder = ProgramFile.Prefix + ResourceFolder;

    private const string ResourceFolder = "themes/" + Name;

    /// <summary>The paths of all files, in ordinal order.</summary>
    public static ImmutableArray<string> Files { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourceFolder + "/", StringComparison.Ordinal))
            .Select(name => ProgramFile.Prefix + name).Order(StringComparer.Ordinal),
    ];

    /// <summary>The bytes of a file; null when the theme has no file at the path.</summary>
    public static byte[]? Read(string path)
    {
        if (!path.StartsWith(Folder + "/", StringComparison.Ordinal)) return null;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(path[ProgramFile.Prefix.Length..]);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
