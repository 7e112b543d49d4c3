using System.Collections.Concurrent;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.History;
using Kasko.Site.Model;

namespace Kasko.Site.Load;

/// <summary>
/// What has been read from the files of one site, for loading it again: files with the same size and time as before are
/// neither read nor parsed. What was read is immutable, so it can be shared between sites. Thread-safe.
/// </summary>
public sealed class LoadedFiles
{
    internal Of<PageSource> Pages { get; } = new();

    internal Of<Measure> Measures { get; } = new();

    internal Of<StrategyAction> Actions { get; } = new();

    internal Of<MediaFile> Media { get; } = new();

    /// <summary>The theme, by the path of its folder.</summary>
    internal Of<Theme> Themes { get; } = new();

    internal LoadedHistory History { get; } = new();

    /// <summary>The files of one kind, by path.</summary>
    internal sealed class Of<T>
        where T : class
    {
        private readonly ConcurrentDictionary<string, Loaded> _files = new(StringComparer.Ordinal);

        /// <summary>What the file had when it could last be read; null when it never could.</summary>
        public T? LastReadable(string path) => _files.GetValueOrDefault(path)?.Value;

        /// <summary>Reads a file, or returns and reports the same as when it was read before.</summary>
        /// <param name="stamp">Taken before reading, so that a change meanwhile is noticed the next time; null for always reading.</param>
        public T? Load(string path, string? stamp, DiagnosticList diagnostics, Func<string, DiagnosticList, T?> read)
        {
            if (stamp is null) return read(path, diagnostics);
            if (!_files.TryGetValue(path, out var file) || file.Stamp != stamp)
            {
                var found = new DiagnosticList();
                var value = read(path, found);
                diagnostics.AddRange(found);
                if (value is not null) _files[path] = new Loaded(stamp, value, found);
                return value;
            }

            diagnostics.AddRange(file.Found);
            return file.Value;
        }

        private sealed record Loaded(string Stamp, T Value, DiagnosticList Found);
    }
}
