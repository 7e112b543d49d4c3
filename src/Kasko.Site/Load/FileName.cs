using System.Buffers;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Rules.Files;

namespace Kasko.Site.Load;

/// <summary>Names that a file of a site cannot have.</summary>
internal static class FileName
{
    /// <summary>Bytes that are no UTF-8 reach us as this sign, and the file cannot be opened by the name we then have.</summary>
    private const char Replaced = '\uFFFD';

    /// <summary>Windows does not take these in a name, or addresses give them another meaning.</summary>
    private static readonly SearchValues<char> NotEverywhere = SearchValues.Create("\t\n\\:*?\"<>|#%");

    /// <summary>What is wrong with a name; null where nothing is.</summary>
    public static Diagnostic? Fault(string path, string name)
    {
        if (name.EnumerateRunes().Any(rune => rune.Value == Replaced)) return FileNameNotUtf8.At(path);
        var at = name.AsSpan().IndexOfAny(NotEverywhere);
        if (at < 0) at = name.ToList().FindIndex(ControlCharacters.Contains);
        return at < 0 ? null : FileNameCharacter.At(path, name[at]);
    }
}
