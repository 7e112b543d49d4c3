using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Catalogue;
using Kasko.Site.Model;

namespace Kasko.Site.Load;

/// <summary>The first stage: reads every file of the site once.</summary>
public static class SiteLoader
{
    private const string Content = "content";

    /// <summary>The site, or null where <c>site.yml</c> or the theme cannot be read at all.</summary>
    /// <param name="root">The site's folder, absolute.</param>
    public static SiteSource? Load(string root, DiagnosticList diagnostics)
    {
        var tree = new SourceTree(root, diagnostics);
        var settings = SettingsLoader.Load(tree, diagnostics);
        var files = tree.Files(Content);
        var paths = files.Where(PageLoader.IsPage).ToList();
        var read = new PageSource?[paths.Count];
        Parallel.For(0, paths.Count, index => read[index] = PageLoader.Load(tree, paths[index], diagnostics));
        var pages = read.OfType<PageSource>().ToImmutableArray();
        PageLoader.ReportTwins(pages, diagnostics);

        var measures = files.Where(IsMeasure).Select(path => MeasureLoader.Load(tree, path, diagnostics)).OfType<Measure>().ToImmutableArray();
        var advantages = StrategyLoader.Advantages(tree, diagnostics);
        var benefits = StrategyLoader.Benefits(tree, diagnostics);
        var media = MediaLoader.Load(tree, Media(files, diagnostics), pages, diagnostics);
        if (settings is null || new ThemeLoader(tree, diagnostics).Load(settings.Theme) is not { } theme) return null;

        var unreadable = paths.Except(pages.Select(page => page.Path)).ToImmutableHashSet(StringComparer.Ordinal);
        return new SiteSource(settings, theme, pages, unreadable, [], advantages, benefits, measures, media);
    }

    private static bool IsMeasure(string path) =>
        path.StartsWith(MeasureLoader.Folder + "/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal);

    private static List<string> Media(IReadOnlyList<string> files, DiagnosticList diagnostics)
    {
        var media = new List<string>();
        foreach (var path in files)
        {
            if (path.EndsWith(".md", StringComparison.Ordinal) || IsMeasure(path)) continue;
            if (path is StrategyLoader.AdvantagesPath or StrategyLoader.BenefitsPath) continue;
            if (path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal))
                diagnostics.Add(FileRules.UnexpectedFile(path, [StrategyLoader.AdvantagesPath, StrategyLoader.BenefitsPath]));
            else media.Add(path);
        }

        return media;
    }
}
