using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Editing.Forms;
using Kasko.Site.Editing.Packages;
using Kasko.Site.Files;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Editing;

public enum EditorOutcome
{
    Written,

    /// <summary>The folder has files that are not those of an editing page.</summary>
    OtherFiles,

    NotWritten,
}

/// <summary>The editing page of a site, without the program.</summary>
/// <param name="Address">The published site's.</param>
public sealed record EditorPage(Uri Address, ImmutableArray<Output> Files);

/// <summary>The folder of the editing page: the page, its configuration, and the program.</summary>
public static class EditorFolder
{
    private const string Configuration = "config.yml";
    private const string FirstLine = "# Made by 'kasko editor' from the site's definitions; run it again instead of changing this file.\n";

    /// <summary>The program that the folder has; another version is fetched anew.</summary>
    private static readonly string SecondLine = $"# With {EditorPackage.Program.Name} {EditorPackage.Program.Version}\n";

    /// <summary>The page and its configuration for a site; null when <c>site.yml</c> cannot be read, which is reported.</summary>
    /// <param name="root">The site's folder, absolute.</param>
    /// <param name="folder">The site's folder within its repository, empty for the repository's root.</param>
    public static EditorPage? Page(string root, string folder, Repository repository, TimeProvider clock, DiagnosticList diagnostics)
    {
        ArgumentNullException.ThrowIfNull(repository);
        if (SiteForms.Load(root, clock, diagnostics) is not { } site) return null;
        var page = Read("index.html")
            .Replace("{language}", site.Languages.First.Code(), StringComparison.Ordinal)
            .Replace("{policy}", HtmlText.Escape(Policy(repository)), StringComparison.Ordinal)
            .Replace("{title}", HtmlText.Escape(site.Title), StringComparison.Ordinal);
        var configuration = FirstLine + SecondLine + YamlDocument.Of(new FormConfiguration(site, folder).Of(repository));
        return new EditorPage(site.Address, [Text("index.html", page), Text(Configuration, configuration), Text("editor.css", Read("editor.css")), Text("words.js", Read("words.js"))]);
    }

    /// <summary>Whether a folder has an editing page with the program in this version, so that only the page is made anew.</summary>
    /// <param name="folder">Absolute.</param>
    public static bool HasProgram(string folder)
    {
        var configuration = Path.Join(folder, Configuration);
        return FileEntry.KindOf(configuration) is EntryKind.File && FileEntry.KindOf(Path.Join(folder, EditorPackage.Script)) is EntryKind.File
            && File.ReadAllText(configuration).StartsWith(FirstLine + SecondLine, StringComparison.Ordinal);
    }

    /// <summary>Why nothing is written to a folder; null when it is new, empty or an editing page's.</summary>
    /// <param name="folder">Absolute.</param>
    public static EditorOutcome? Refusal(string folder)
    {
        try
        {
            return FileEntry.KindOf(folder) switch
            {
                EntryKind.Missing => null,
                EntryKind.Folder or EntryKind.MountPoint => IsOurs(folder) ? null : EditorOutcome.OtherFiles,
                _ => EditorOutcome.NotWritten,
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return EditorOutcome.NotWritten;
        }
    }

    /// <summary>Writes files to a folder that is new, empty or an editing page's.</summary>
    /// <param name="folder">Absolute.</param>
    public static EditorOutcome Write(string folder, IEnumerable<Output> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (Refusal(folder) is { } refusal) return refusal;
        try
        {
            foreach (var file in files)
            {
                var path = Path.Join(folder, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                if (!AtomicFile.Replace(path, file.Bytes.Span)) return EditorOutcome.NotWritten;
            }

            return EditorOutcome.Written;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return EditorOutcome.NotWritten;
        }
    }

    private static bool IsOurs(string folder)
    {
        var configuration = Path.Join(folder, Configuration);
        return !Directory.EnumerateFileSystemEntries(folder).Any()
            || (FileEntry.KindOf(configuration) is EntryKind.File && File.ReadAllText(configuration).StartsWith(FirstLine, StringComparison.Ordinal));
    }

    /// <summary>
    /// The program runs from this folder, writes styles of its own, and reaches the repository's service and nothing else.
    /// Pictures and texts that are not saved yet are blobs.
    /// </summary>
    private static string Policy(Repository repository) => string.Join("; ",
    [
        "default-src 'none'",
        "script-src 'self'",
        "worker-src blob:",
        "style-src 'self' 'unsafe-inline'",
        "font-src 'self'",
        string.Join(' ', ["img-src 'self' blob: data:", .. repository.Origins]),
        "media-src blob:",
        "frame-src blob:",
        string.Join(' ', ["connect-src 'self' blob: data:", .. repository.Origins]),
        "manifest-src blob: data:",
        "base-uri 'none'",
        "form-action 'none'",
    ]);

    private static Output Text(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Read(string name)
    {
        using var stream = typeof(EditorFolder).Assembly.GetManifestResourceStream($"editor/{name}") ?? throw new FileNotFoundException(message: null, name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
