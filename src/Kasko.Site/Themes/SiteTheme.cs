using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Files;
using Kasko.Site.Load;

namespace Kasko.Site.Themes;

/// <param name="Folder">The folder of the theme; null when it cannot be read.</param>
/// <param name="Own">The folder of the site's own parts.</param>
/// <param name="Parts">What the site's <c>theme/</c> replaces in it, in the order of names.</param>
/// <param name="Known">The names of all parts of the theme.</param>
/// <param name="Diagnostics">Errors in what was read.</param>
public sealed record ThemeOverrides(string? Folder, string Own, ImmutableArray<ThemePart> Parts, ImmutableArray<string> Known, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>The result of copying a file of the theme to the site's <c>theme/</c>.</summary>
public enum CopyOutcome
{
    Copied,

    /// <summary>The site has the file already.</summary>
    Exists,

    /// <summary>The theme has no such file.</summary>
    Unknown,

    /// <summary>It is a file of words or colours, of which a site writes only those that it changes.</summary>
    HasEntries,

    NotWritten,
}

/// <param name="Name">Below the theme's folder.</param>
/// <param name="Meant">The file that was probably meant, when it is unknown.</param>
public sealed record CopiedFile(string Name, CopyOutcome Outcome, string? Meant = null);

/// <summary>What a site changes in its theme, and the record of what it was made from.</summary>
public static class SiteTheme
{
    /// <param name="root">The site's folder, absolute.</param>
    public static ThemeOverrides List(string root)
    {
        var diagnostics = new DiagnosticList();
        var tree = new SourceTree(root, diagnostics);
        if (SettingsLoader.Load(tree, diagnostics).Settings is not { } settings || ThemeFolder.Find(settings.Theme, tree, diagnostics) is not { } theme)
            return new ThemeOverrides(null, TownFolder.Usual, [], [], Errors(diagnostics));

        var present = PartFingerprints.Of(theme.Path, theme.Files, tree, diagnostics);
        var folder = TownFolder.In(tree);
        var own = PartFingerprints.Of(folder, tree.Files(folder), tree, diagnostics);
        var recorded = PartRecord.Read(folder, tree, diagnostics);
        return new ThemeOverrides(
            theme.Path,
            folder,
            [.. own.Select(part => ThemePart.Of(part.Key, part.Value, present.GetValueOrDefault(part.Key), recorded.GetValueOrDefault(part.Key)))],
            [.. present.Keys],
            Errors(diagnostics));
    }

    /// <summary>
    /// Records that parts of the site fit the theme as it is now. Returns false when the record cannot be written; the old
    /// one is then unchanged.
    /// </summary>
    public static bool Accept(string root, ThemeOverrides overrides, IReadOnlyCollection<ThemePart> accepted)
    {
        var record = overrides.Parts.Select(part => KeyValuePair.Create(part.Name, accepted.Contains(part) ? part.Present : part.Recorded));
        return PartRecord.Write(root, overrides.Own, record.Where(part => part.Value is not null)!);
    }

    /// <summary>
    /// Copies files of the theme to the site's <c>theme/</c>, to be changed there, and records what they were. Nothing is
    /// written when one of them cannot be copied, and no file is replaced.
    /// </summary>
    /// <param name="names">Below the theme's folder, as in <c>layouts/goal.html</c>.</param>
    public static ImmutableArray<CopiedFile> Copy(string root, ThemeOverrides overrides, IEnumerable<string> names)
    {
        if (overrides.Folder is not { } folder) throw new ArgumentException("There is no theme to copy from.", nameof(overrides));
        ImmutableArray<string> files = [.. names.Distinct(StringComparer.Ordinal)];
        ImmutableArray<CopiedFile> refused = [.. files.Select(name => Refused(root, overrides, name)).OfType<CopiedFile>()];
        if (!refused.IsEmpty) return refused;

        var tree = new SourceTree(root, new DiagnosticList());
        ImmutableArray<CopiedFile> copied = [.. files.Select(name => new CopiedFile(name, Write(root, $"{overrides.Own}/{name}", tree.Media($"{folder}/{name}")) ? CopyOutcome.Copied : CopyOutcome.NotWritten))];
        var now = List(root);
        var isRecorded = Accept(root, now, [.. now.Parts.Where(part => copied.Any(file => file.Name == part.Name && file.Outcome is CopyOutcome.Copied))]);
        return isRecorded ? copied : [.. copied, new CopiedFile(ThemeLoader.Record, CopyOutcome.NotWritten)];
    }

    private static CopiedFile? Refused(string root, ThemeOverrides overrides, string name)
    {
        if (PartFingerprints.HasEntries(name)) return new CopiedFile(name, CopyOutcome.HasEntries);
        if (!overrides.Known.Contains(name, StringComparer.Ordinal)) return new CopiedFile(name, CopyOutcome.Unknown, Suggestion.For(name, overrides.Known));
        return FileEntry.KindOf(Path.Join(root, overrides.Own, name)) is EntryKind.Missing ? null : new CopiedFile(name, CopyOutcome.Exists);
    }

    private static bool Write(string root, string file, byte[]? bytes)
    {
        var path = Path.Join(root, file);
        if (bytes is null || !FileEntry.IsReachedByFolders(root, file)) return false;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return AtomicFile.Replace(path, bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static ImmutableArray<Diagnostic> Errors(DiagnosticList diagnostics) => [.. diagnostics.ToSorted().Where(found => found.Severity is Severity.Error)];
}
