using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Editing.Forms;

/// <summary>Pages of one kind in a folder, to which new ones can be added.</summary>
/// <param name="Folder">Below <c>content/</c>; empty for that folder itself.</param>
/// <param name="Index">The kind of the folder's own page, when it is edited here.</param>
/// <param name="IsMixed">Whether the folder also has pages of other kinds.</param>
internal sealed record PageSection(string Name, string Label, string Folder, PageKind Kind, PageKind? Index, bool IsMixed);

/// <summary>A page that there is one of.</summary>
/// <param name="File">Below <c>content/</c>, without language and extension.</param>
internal sealed record SinglePage(string File, string Label, PageKind Kind);

/// <summary>Which pages have forms together, and which one of their own.</summary>
internal static class PageSections
{
    private const string Index = "index";

    /// <summary>The kinds that a site has any number of.</summary>
    private static readonly ImmutableArray<PageKind> Many = [PageKind.Page, PageKind.Goal, PageKind.Value, PageKind.News, PageKind.Year];

    /// <param name="pages">In one language.</param>
    /// <param name="label">The page's title in all languages.</param>
    public static (ImmutableArray<PageSection> Sections, ImmutableArray<SinglePage> Singles) Of(IReadOnlyCollection<PageSource> pages, Func<PageId, string> label)
    {
        var sections = ImmutableArray.CreateBuilder<PageSection>();
        var singles = ImmutableArray.CreateBuilder<SinglePage>();
        foreach (var folder in pages.GroupBy(page => ContentPath.BelowFolder(page.Folder + "/").TrimEnd('/')).OrderBy(folder => folder.Key, StringComparer.Ordinal))
        {
            var index = folder.Key.Length == 0 ? null : folder.FirstOrDefault(page => NameOf(page) == Index);
            var kinds = folder.Where(page => page != index).Select(page => page.FrontMatter.Kind).Distinct().ToList();
            // A page can always be added at the top.
            var many = Many.Where(kind => kinds.Contains(kind) || (folder.Key.Length == 0 && kind is PageKind.Page)).ToList();
            foreach (var kind in many)
            {
                sections.Add(new PageSection(
                    string.Join('-', ((string[])[folder.Key.Replace('/', '-'), .. many.Count > 1 || folder.Key.Length == 0 ? (string[])[kind.Key()] : []]).Where(part => part.Length > 0)),
                    index is null ? TopLabel(folder.Key) : label(index.Id), folder.Key, kind, kind == many[0] ? index?.FrontMatter.Kind : null, kinds.Count > 1));
            }

            singles.AddRange(folder.Where(page => page == index ? many.Count == 0 : !Many.Contains(page.FrontMatter.Kind))
                .Select(page => new SinglePage(Stem(page), label(page.Id), page.FrontMatter.Kind)));
        }

        return (sections.ToImmutable(), singles.ToImmutable());
    }

    private static string TopLabel(string folder) => folder.Length == 0 ? "Sidor · Sivut" : folder;

    private static string NameOf(PageSource page) => Path.GetFileName(Stem(page));

    private static string Stem(PageSource page) => ContentPath.BelowFolder(page.Path)[..^$".{page.Language.Code()}.md".Length];
}
