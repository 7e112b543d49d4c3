using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.History;
using Kasko.Site.Model;
using Kasko.Site.Rules.Files;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Load;

/// <summary>The first stage: reads every file of the site once.</summary>
public static class SiteLoader
{
    /// <summary>
    /// Returns null when <c>site.yml</c> or the theme cannot be read at all, or the site is larger than what is read. The site's rule settings apply to
    /// diagnostics reported after them.
    /// </summary>
    /// <param name="root">The site's folder, absolute.</param>
    /// <param name="baseUrl">Replaces the one in <c>site.yml</c>; null keeps it.</param>
    /// <param name="clock">For the time limit on parsing a text.</param>
    /// <param name="candidates">Files that are read as if they were on the disk, to find out what would be wrong with them.</param>
    public static SiteSource? Load(string root, Uri? baseUrl, TimeProvider clock, DiagnosticList diagnostics, params IEnumerable<Output> candidates)
    {
        var tree = new SourceTree(root, diagnostics, candidates);
        var settings = SettingsLoader.Load(tree, diagnostics);
        var names = tree.Files(ContentPath.Folder);
        if (tree.IsTooLarge) return null;
        var (files, meant) = MisnamedFiles.Report(names, diagnostics);
        var unreadable = new ConcurrentBag<string>(meant);
        var pages = Read(files.Where(PageLoader.IsPage), path => PageLoader.Load(tree, path, clock, diagnostics), unreadable);
        PageLoader.ReportDuplicates(pages, diagnostics);

        var advantages = StrategyLoader.Advantages(tree, diagnostics);
        var benefits = StrategyLoader.Benefits(tree, diagnostics);
        ImmutableArray<string> ids = [.. benefits.Items.Select(benefit => benefit.Id.Value)];
        var measures = Read(files.Where(ContentPath.IsMeasure), path => MeasureLoader.Load(tree, path, ids, diagnostics), unreadable);
        if (!benefits.IsComplete) unreadable.Add(ContentPath.Benefits);
        var named = MediaLoader.Named(pages);
        var media = Media(files, diagnostics);
        var published = Read(media.Where(named.Contains), path => MediaLoader.Load(tree, path, diagnostics), unreadable);
        // An unreadable page may refer to any file, so unused files are then not reported.
        var unused = media.Where(path => !named.Contains(path)).ToImmutableArray();
        if (!unreadable.Any(PageLoader.IsPage)) MediaLoader.ReportUnused(unused, named, files, diagnostics);
        if (settings is not null) WeightValidation.Validate(published, settings, diagnostics);
        if (settings is null || new ThemeLoader(tree, diagnostics).Load(settings.Theme) is not { } theme) return null;

        diagnostics.DecideBy(new RuleSettings(settings.Rules.ToImmutableDictionary(rule => rule.Key, rule => rule.Value.Value), [.. pages.SelectMany(page => page.FrontMatter.Allowed)]));
        return new SiteSource(
            baseUrl is null ? settings : settings with { BaseUrl = settings.BaseUrl with { Value = baseUrl } }, theme, pages, unreadable.ToImmutableHashSet(StringComparer.Ordinal), Unpublished: [], advantages, benefits.Items, measures,
            published.ToImmutableSortedDictionary(file => file.Path, file => file, StringComparer.Ordinal))
        {
            Unused = unused,
            Committed = Committed(root, pages, measures),
        };
    }

    /// <summary>Where every page gives the day of its last change itself, the history is not read.</summary>
    private static ImmutableDictionary<string, DateTimeOffset> Committed(string root, ImmutableArray<PageSource> pages, ImmutableArray<Measure> measures) =>
        measures.IsEmpty && pages.All(page => page.FrontMatter.Record.Changed is not null)
            ? ImmutableDictionary<string, DateTimeOffset>.Empty
            : CommitDates.Of(root, ContentPath.Folder, SettingsLoader.Path);

    /// <summary>Reads files in parallel. Those that cannot be read have reported why, and are collected.</summary>
    private static ImmutableArray<T> Read<T>(IEnumerable<string> paths, Func<string, T?> read, ConcurrentBag<string> unreadable)
        where T : class
    {
        var all = paths.ToList();
        var found = new T?[all.Count];
        Parallel.For(0, all.Count, index =>
        {
            found[index] = read(all[index]);
            if (found[index] is null) unreadable.Add(all[index]);
        });
        return [.. found.OfType<T>()];
    }

    /// <summary>
    /// Loads only what official figures need (the settings, and the measures by id, null when one cannot be read), so
    /// that a mistake on a page does not delay new figures.
    /// </summary>
    public static (Settings? Settings, ImmutableSortedDictionary<string, Measure?> Measures) LoadMeasures(string root, DiagnosticList diagnostics)
    {
        var tree = new SourceTree(root, diagnostics);
        var settings = SettingsLoader.Load(tree, diagnostics);
        return (settings, tree.Files(ContentPath.Measures).Where(ContentPath.IsMeasure).ToImmutableSortedDictionary(
            ContentPath.MeasureIn, path => MeasureLoader.Load(tree, path, benefits: [], diagnostics), StringComparer.Ordinal));
    }

    /// <summary>Loads only the settings and the readable pages, for comparing translations with their originals.</summary>
    public static (Settings? Settings, ImmutableArray<PageSource> Pages) LoadPages(string root, TimeProvider clock, DiagnosticList diagnostics)
    {
        var tree = new SourceTree(root, diagnostics);
        var settings = SettingsLoader.Load(tree, diagnostics);
        return (settings, Read(tree.Files(ContentPath.Folder).Where(PageLoader.IsPage), path => PageLoader.Load(tree, path, clock, diagnostics), []));
    }

    private static List<string> Media(ImmutableArray<string> files, DiagnosticList diagnostics)
    {
        var media = new List<string>();
        foreach (var path in files)
        {
            if (path.EndsWith(".md", StringComparison.Ordinal) || ContentPath.IsMeasure(path)) continue;
            if (path is ContentPath.Advantages or ContentPath.Benefits) continue;
            if (ContentPath.IsObservations(path))
            {
                var measure = ContentPath.MeasureIn(path);
                if (!files.Contains(ContentPath.OfMeasure(measure))) diagnostics.Add(OfficialWithoutMeasure.At(new SourceSpan(path), measure));
                continue;
            }

            if (path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal))
                diagnostics.Add(UnexpectedFile.At(path, [ContentPath.Advantages, ContentPath.Benefits]));
            else media.Add(path);
        }

        return media;
    }
}
