using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Strategy;

namespace Kasko.Site.Load;

/// <summary>Reads the strategy's lists: the advantages, and the benefits that measures follow up.</summary>
internal static class StrategyLoader
{
    /// <summary>None when the site has no file of them.</summary>
    public static ImmutableArray<Advantage> Advantages(SourceTree tree, SiteLanguages languages, DiagnosticList diagnostics) =>
        !tree.Exists(ContentPath.Advantages) ? [] : List(tree, ContentPath.Advantages, languages, diagnostics, fields => new Advantage(fields.Languages())).Items;

    /// <summary>The benefits, and whether all of them could be read; the others are reported.</summary>
    /// <param name="areNeeded">Whether the site has measures, each of which follows up a benefit.</param>
    public static (ImmutableArray<Benefit> Items, bool IsComplete) Benefits(SourceTree tree, bool areNeeded, SiteLanguages languages, DiagnosticList diagnostics)
    {
        if (!areNeeded && !tree.Exists(ContentPath.Benefits)) return ([], true);
        var benefits = List(tree, ContentPath.Benefits, languages, diagnostics, fields => new Benefit(
            fields.Text("id"),
            fields.LocalizedNames("title").Select(text => text.Value),
            [.. fields.Texts("goals").Select(id => new Sourced<PageId>(new PageId(id.Value), id.At))]));
        foreach (var duplicate in benefits.Items.GroupBy(benefit => benefit.Id.Value).SelectMany(same => same.Skip(1)))
            diagnostics.Add(SameId.At(duplicate.Id.At, duplicate.Id.Value));
        return benefits;
    }

    private static (ImmutableArray<T> Items, bool IsComplete) List<T>(SourceTree tree, string path, SiteLanguages languages, DiagnosticList diagnostics, Func<YamlFields, T> read)
    {
        if (tree.Text(path) is not { } text || YamlText.Parse(text, path, linesBefore: 0, diagnostics) is not { } root) return ([], false);
        // The list is the top level of the file; wrapping it in a mapping lets one reader read both lists.
        var whole = new YamlMapping([new YamlEntry(new Sourced<string>(path, root.At), root)], root.At);
        var fields = new YamlFields(whole, languages, diagnostics);
        var items = fields.List(path, read);
        return (items, fields.Complete());
    }
}
