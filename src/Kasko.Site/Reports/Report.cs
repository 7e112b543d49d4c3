using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Reports;

/// <summary>
/// A line of a source file without its line ending; null when it is not available. The path is relative to the site's
/// folder; the number counts from 1.
/// </summary>
public delegate string? SourceLine(string path, int line);

/// <summary>
/// The input of every report format. Formats for programs differ in notation only; those for people list missing settings together.
/// </summary>
/// <param name="Diagnostics">In the order they are reported.</param>
/// <param name="Line">Returns the lines with problems; columns are counted in them.</param>
/// <remarks>Passwords in addresses are masked in messages and in quoted lines, because reports are kept in logs with
/// many readers.</remarks>
public sealed record Report(ImmutableArray<Diagnostic> Diagnostics, MessageLanguage Language, SourceLine Line)
{
    public ImmutableArray<Diagnostic> Diagnostics { get; } = [.. Diagnostics.Select(Masked)];

    public SourceLine Line { get; } = Masked(Line);

    /// <summary>The site's folder relative to the repository's root, with forward slashes; forges expect paths from there.</summary>
    public string Folder { get; init; } = "";

    public int Errors => Diagnostics.Count(found => found.Severity is Severity.Error);

    public int Warnings => Diagnostics.Length - Errors;

    /// <summary>A path of the site relative to the repository's root; one of a file inside the program unchanged.</summary>
    internal string InRepository(string path) => !ProgramFile.Is(path) && Folder.Trim('/') is { Length: > 0 } folder ? $"{folder}/{path}" : path;

    /// <summary>Each line is masked once: a thousand diagnostics may be on one line as long as a file.</summary>
    private static SourceLine Masked(SourceLine line)
    {
        var read = new ConcurrentDictionary<(string Path, int Line), string?>();
        return (path, number) => read.GetOrAdd((path, number), at => line(at.Path, at.Line) is { } text ? Secrets.Masked(text) : null);
    }

    /// <summary>The place is an address when a published site is verified.</summary>
    private static Diagnostic Masked(Diagnostic diagnostic) => diagnostic with
    {
        At = diagnostic.At.Path.Contains("://", StringComparison.Ordinal) ? diagnostic.At with { Path = Secrets.Masked(diagnostic.At.Path) } : diagnostic.At,
        Message = new Message(
            Secrets.Masked(diagnostic.Message.English), Secrets.Masked(diagnostic.Message.Swedish), Secrets.Masked(diagnostic.Message.Finnish)),
    };

    /// <summary>The place of a diagnostic as editors show it.</summary>
    internal ReportedPlace PlaceOf(Diagnostic diagnostic) => ReportedPlace.Of(diagnostic.At, Line);
}
