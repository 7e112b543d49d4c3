using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Files;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Load;

/// <summary>What the files of <c>content/</c> hold.</summary>
/// <param name="Media">The pictures and documents that pages refer to, by path.</param>
/// <param name="Unused">The paths of those that none refers to.</param>
/// <param name="Unreadable">The files that could not be read completely, which have reported why.</param>
internal sealed record Content(
    ImmutableArray<PageSource> Pages,
    ImmutableArray<Advantage> Advantages,
    ImmutableArray<Benefit> Benefits,
    ImmutableArray<Measure> Measures,
    ImmutableArray<StrategyAction> Actions,
    ImmutableSortedDictionary<string, MediaFile> Media,
    ImmutableArray<string> Unused,
    ImmutableHashSet<string> Unreadable);

/// <summary>Reads every file of <c>content/</c> once.</summary>
/// <param name="clock">For the time limit on parsing a text.</param>
/// <param name="loaded">What was read before; null when nothing was.</param>
internal sealed class ContentLoader(SourceTree tree, SiteLanguages languages, TimeProvider clock, DiagnosticList diagnostics, LoadedFiles? loaded = null)
{
    /// <summary>
    /// As many files at once as there are processors, which is this scheduler's own limit: while a file waits for its
    /// time limit, no other is begun in its place, because both would then take twice the time.
    /// </summary>
    private readonly ParallelOptions _asManyAsProcessors = new() { TaskScheduler = new ConcurrentExclusiveSchedulerPair().ConcurrentScheduler };

    private readonly ConcurrentBag<string> _unreadable = [];

    /// <param name="listed">All files of the folder.</param>
    public Content Load(IReadOnlyList<string> listed)
    {
        var (files, meant) = MisnamedFiles.Report(listed, languages, diagnostics);
        foreach (var path in meant) _unreadable.Add(path);

        var pages = Pages(files);
        PageLoader.ReportDuplicates(pages, diagnostics);
        var advantages = StrategyLoader.Advantages(tree, languages, diagnostics);
        var benefits = Benefits(files.Any(ContentPath.IsMeasure));
        var measures = Measures(files, benefits);
        var actions = Read(files.Where(ContentPath.IsAction), loaded?.Actions, Stamp, (path, found) => ActionLoader.Load(tree, path, languages, found));
        var (media, unused) = Media(files, pages);
        return new Content(pages, advantages, benefits, measures, actions, media, unused, _unreadable.ToImmutableHashSet(StringComparer.Ordinal));
    }

    public ImmutableArray<PageSource> Pages(IEnumerable<string> files) => Read(
        files.Where(PageLoader.IsPage), loaded?.Pages, Stamp, (path, found) => PageLoader.Load(tree, path, languages, clock, found));

    private string? Stamp(string path) => Stamp([path]);

    /// <summary>A text is also checked against the site's languages, which change with its settings.</summary>
    private string? Stamp(params ReadOnlySpan<string> paths) =>
        tree.Stamp(paths) is { } stamp ? stamp + languages.Written : null;

    private ImmutableArray<Benefit> Benefits(bool areNeeded)
    {
        var benefits = StrategyLoader.Benefits(tree, areNeeded, languages, diagnostics);
        if (!benefits.IsComplete) _unreadable.Add(ContentPath.Benefits);
        return benefits.Items;
    }

    private ImmutableArray<Measure> Measures(ImmutableArray<string> files, ImmutableArray<Benefit> benefits)
    {
        ImmutableArray<string> ids = [.. benefits.Select(benefit => benefit.Id.Value)];
        // A measure also depends on its official figures and on the list of benefits.
        return Read(
            files.Where(ContentPath.IsMeasure), loaded?.Measures,
            path => Stamp(path, ContentPath.OfObservations(ContentPath.MeasureIn(path)), ContentPath.Benefits),
            (path, found) => MeasureLoader.Load(tree, path, ids, languages, found));
    }

    private (ImmutableSortedDictionary<string, MediaFile> Named, ImmutableArray<string> Unused) Media(ImmutableArray<string> files, ImmutableArray<PageSource> pages)
    {
        var named = MediaLoader.Named(pages);
        var media = files.Where(path => IsMedia(path, files)).ToLookup(named.Contains);
        var read = Read(media[true], loaded?.Media, path => tree.Stamp(path), (path, found) => MediaLoader.Load(tree, path, found));
        // An unreadable page may refer to any file, so unused files are then not reported.
        if (!_unreadable.Any(PageLoader.IsPage)) MediaLoader.ReportUnused([.. media[false]], named, files, diagnostics);
        return (read.ToImmutableSortedDictionary(file => file.Path, file => file, StringComparer.Ordinal), [.. media[false]]);
    }

    /// <summary>Whether a file is a picture or a document; other files that are not read as content are reported.</summary>
    private bool IsMedia(string path, ImmutableArray<string> files)
    {
        if (path.EndsWith(".md", StringComparison.Ordinal) || ContentPath.IsMeasure(path) || ContentPath.IsAction(path) || path is ContentPath.Advantages or ContentPath.Benefits) return false;
        if (ContentPath.IsObservations(path))
        {
            var measure = ContentPath.MeasureIn(path);
            if (!files.Contains(ContentPath.OfMeasure(measure))) diagnostics.Add(OfficialWithoutMeasure.At(new SourceSpan(path), measure));
            return false;
        }

        if (!path.EndsWith(".yml", StringComparison.Ordinal) && !path.EndsWith(".yaml", StringComparison.Ordinal)) return true;
        diagnostics.Add(UnexpectedFile.At(path, [ContentPath.Advantages, ContentPath.Benefits]));
        return false;
    }

    /// <summary>
    /// Reads files in parallel, except those that were read before and have the same stamp. Those that cannot be read have
    /// reported why, and are collected.
    /// </summary>
    private ImmutableArray<T> Read<T>(IEnumerable<string> paths, LoadedFiles.Of<T>? before, Func<string, string?> stamp, Func<string, DiagnosticList, T?> read)
        where T : class
    {
        var all = paths.ToList();
        var found = new T?[all.Count];
        Parallel.For(0, all.Count, _asManyAsProcessors, index =>
        {
            var path = all[index];
            found[index] = before is null ? read(path, diagnostics) : before.Load(path, stamp(path), diagnostics, read);
            if (found[index] is null) _unreadable.Add(all[index]);
        });
        return [.. found.OfType<T>()];
    }
}
