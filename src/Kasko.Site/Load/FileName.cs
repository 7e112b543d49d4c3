using System.Buffers;
using System.Collections.Frozen;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Rules.Files;

namespace Kasko.Site.Load;

/// <summary>Names that a file of a site cannot have.</summary>
internal static class FileName
{
    /// <summary>The runtime replaces bytes that are not UTF-8 by this character; the file cannot be opened by the resulting name.</summary>
    private const char ReplacementCharacter = '\uFFFD';

    /// <summary>Characters that Windows forbids in a name, or that have another meaning in an address.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\t\n\\:*?\"<>|#%");

    /// <summary>Windows' names of devices, which are reserved with any extension (Naming Files, Paths, and Namespaces).</summary>
    private static readonly FrozenSet<string> Devices = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
            .. "123456789¹²³".SelectMany(number => (string[])[$"COM{number}", $"LPT{number}"]),
        ]);

    /// <summary>What is wrong with a name; null when it is valid.</summary>
    public static Diagnostic? Fault(string path, string name)
    {
        if (name.EnumerateRunes().Any(rune => rune.Value == ReplacementCharacter)) return FileNameNotUtf8.At(path);
        var at = name.AsSpan().IndexOfAny(Forbidden);
        if (at < 0) at = ControlCharacters.IndexIn(name, 0);
        if (at >= 0) return FileNameCharacter.At(path, name[at]);
        if (name[^1] is '.' or ' ') return FileNameOnWindows.End(path);
        var stem = name.Split('.')[0].TrimEnd(' ');
        return Devices.Contains(stem) ? FileNameOnWindows.Reserved(path, stem) : null;
    }
}
