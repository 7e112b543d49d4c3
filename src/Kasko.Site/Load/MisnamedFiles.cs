using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Files;

namespace Kasko.Site.Load;

/// <summary>Files of the content that are copies by their names, or pages and data with a wrong extension.</summary>
internal static class MisnamedFiles
{
    /// <summary>Reports such files.</summary>
    /// <returns>The other files, and the correct paths of the reported ones; references to those are not reported.</returns>
    public static (ImmutableArray<string> Files, ImmutableArray<string> Meant) Report(IReadOnlyCollection<string> files, SiteLanguages languages, DiagnosticList diagnostics)
    {
        var known = files.ToHashSet(StringComparer.Ordinal);
        var copies = ReportFolders(files, diagnostics);
        var others = ImmutableArray.CreateBuilder<string>();
        var meant = ImmutableArray.CreateBuilder<string>();
        foreach (var path in files.Where(path => !SitePath.Folders(path).Any(copies.Contains)))
        {
            var original = OriginalOf(path, IsSource);
            var right = FileEnding.Right(path) ?? original;
            if (original is not null && known.Contains(original)) diagnostics.Add(CopiedFile.At(path, NameOf(original)));
            else if (right is not null && known.Contains(right)) diagnostics.Add(CopiedFile.At(path, NameOf(right)));
            else if (right is not null)
            {
                diagnostics.Add(IsPage(right) ? WrongFileEnding.Page(path, NameOf(right)) : WrongFileEnding.Data(path, NameOf(right)));
                meant.Add(right);
            }
            else if (FileEnding.IsOtherPage(path)) diagnostics.Add(PageWithoutLanguage.At(path, languages));
            else others.Add(path);
        }

        return (others.ToImmutable(), meant.ToImmutable());
    }

    /// <summary>The original of a file, if it is among the others; otherwise null.</summary>
    public static string? CopyIn(string path, IEnumerable<string> files) =>
        OriginalOf(path, _ => true) is { } original && files.Contains(original, StringComparer.Ordinal) ? NameOf(original) : null;

    private static HashSet<string> ReportFolders(IReadOnlyCollection<string> files, DiagnosticList diagnostics)
    {
        var folders = files.SelectMany(SitePath.Folders).ToHashSet(StringComparer.Ordinal);
        var copies = folders.Where(folder => OriginalOf(folder, _ => true) is { } original && folders.Contains(original)).ToHashSet(StringComparer.Ordinal);
        foreach (var copy in copies) diagnostics.Add(CopiedFile.At(copy, NameOf(OriginalOf(copy, _ => true)!)));
        return copies;
    }

    private static string? OriginalOf(string path, Func<string, bool> isWanted)
    {
        var name = NameOf(path);
        return CopyName.OriginalOf(name) is { } original && isWanted(path[..^name.Length] + original) ? path[..^name.Length] + original : null;
    }

    /// <summary>Whether the name matters: pictures and documents may have any name.</summary>
    private static bool IsSource(string path) => IsPage(path) || ContentPath.IsData(path);

    private static bool IsPage(string path) => LanguageCodes.Known.Any(language => path.EndsWith($".{language.Code()}.md", StringComparison.Ordinal));

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
