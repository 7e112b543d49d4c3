using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.History;
using Kasko.Site.Model;

namespace Kasko.Site.Load;

/// <summary>The first stage: reads every file of the site once.</summary>
public static class SiteLoader
{
    /// <summary>
    /// Returns null when <c>site.yml</c> or the theme cannot be read at all, or the content is larger than what is read. The site's rule settings apply to
    /// diagnostics reported after them.
    /// </summary>
    /// <param name="root">The site's folder, absolute.</param>
    /// <param name="baseUrl">Replaces the one in <c>site.yml</c>; null keeps it.</param>
    /// <param name="clock">For the time limit on parsing a text.</param>
    /// <param name="loaded">What was read before, of files that may have changed since; null when nothing was.</param>
    /// <param name="candidates">Files that are read as if they were on the disk, to find out what would be wrong with them.</param>
    public static SiteSource? Load(string root, Uri? baseUrl, TimeProvider clock, DiagnosticList diagnostics, LoadedFiles? loaded, params IEnumerable<Output> candidates)
    {
        var tree = new SourceTree(root, diagnostics, candidates);
        var files = tree.Files(ContentPath.Folder);
        // Git takes as long as reading all files, so it starts first. Where every page gives the day of its last change itself, it is not needed.
        var history = files.Any(path => ContentPath.IsMeasure(path) || ContentPath.IsAction(path)) ? Task.Run(() => History(root, loaded)) : null;
        var (settings, languages) = SettingsLoader.Load(tree, diagnostics);
        var theme = settings is null || tree.IsTooLarge ? null : Task.Run(() => Theme(settings));
        var content = new ContentLoader(tree, languages, clock, diagnostics, loaded).Load(files);
        if (settings is null || theme is null) return null;
        WeightValidation.Validate(content.Media.Values, settings, diagnostics);
        if (theme.GetAwaiter().GetResult() is not { } usable) return null;

        diagnostics.DecideBy(new RuleSettings(settings.Rules.ToImmutableDictionary(rule => rule.Key, rule => rule.Value.Value), [.. content.Pages.SelectMany(page => page.FrontMatter.Allowed)]));
        return new SiteSource(At(baseUrl, settings), usable, content.Pages, content.Unreadable, Unpublished: [], content.Advantages, content.Benefits, content.Measures, content.Media)
        {
            Actions = content.Actions,
            Unused = content.Unused,
            Committed = history?.GetAwaiter().GetResult()
                ?? (content.Pages.All(page => page.FrontMatter.Record.Changed is not null) ? ImmutableDictionary<string, DateTimeOffset>.Empty : History(root, loaded)),
        };

        Theme? Theme(Settings of) => loaded is null
            ? Read(diagnostics, of)
            : loaded.Themes.Load(of.Theme?.Value ?? "", ThemeLoader.Stamp(of, new SourceTree(root, new DiagnosticList(), candidates)), diagnostics, (_, found) => Read(found, of));

        Theme? Read(DiagnosticList found, Settings of) => new ThemeLoader(new SourceTree(root, found, candidates), found).Load(of);
    }

    private static Settings At(Uri? baseUrl, Settings settings) =>
        baseUrl is null ? settings : settings with { BaseUrl = settings.BaseUrl with { Value = baseUrl } };

    private static ImmutableDictionary<string, DateTimeOffset> History(string root, LoadedFiles? loaded) => loaded?.History.Dates(root, Dates) ?? Dates(root);

    private static ImmutableDictionary<string, DateTimeOffset> Dates(string root) => CommitDates.Of(root, ContentPath.Folder, SettingsLoader.Path);

    /// <summary>
    /// Loads only what official figures need (the settings, and the measures by id, null when one cannot be read), so
    /// that a mistake on a page does not delay new figures.
    /// </summary>
    public static (Settings? Settings, ImmutableSortedDictionary<string, Measure?> Measures) LoadMeasures(string root, DiagnosticList diagnostics)
    {
        var tree = new SourceTree(root, diagnostics);
        var (settings, languages) = SettingsLoader.Load(tree, diagnostics);
        return (settings, tree.Files(ContentPath.Measures).Where(ContentPath.IsMeasure).ToImmutableSortedDictionary(
            ContentPath.MeasureIn, path => MeasureLoader.Load(tree, path, benefits: [], languages, diagnostics), StringComparer.Ordinal));
    }

    /// <summary>Loads only the settings and the readable pages, for comparing translations with their originals.</summary>
    public static (Settings? Settings, ImmutableArray<PageSource> Pages) LoadPages(string root, TimeProvider clock, DiagnosticList diagnostics)
    {
        var tree = new SourceTree(root, diagnostics);
        var (settings, languages) = SettingsLoader.Load(tree, diagnostics);
        return (settings, new ContentLoader(tree, languages, clock, diagnostics).Pages(tree.Files(ContentPath.Folder)));
    }

    /// <summary>Loads only what is followed up: the readable measures, and the benefits that they belong to.</summary>
    public static (ImmutableArray<Measure> Measures, ImmutableArray<Benefit> Benefits) LoadFollowUp(string root, SiteLanguages languages, DiagnosticList diagnostics)
    {
        var tree = new SourceTree(root, diagnostics);
        var benefits = StrategyLoader.Benefits(tree, areNeeded: false, languages, diagnostics).Items;
        return ([.. tree.Files(ContentPath.Measures).Where(ContentPath.IsMeasure).Select(path => MeasureLoader.Load(tree, path, benefits: [], languages, diagnostics)).OfType<Measure>()], benefits);
    }
}
