using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Markdown;
using Markdig.Syntax;

namespace Kasko.Site.Markdown.Lists;

/// <summary>List numbers that Markdown changes: it only uses the first one and counts on from it (CommonMark 5.3).</summary>
internal static class ListNumbers
{
    public static IEnumerable<Diagnostic> Find(List<ListBlock> lists, LineIndex lines) =>
        lists.Where(list => list.IsOrdered).Select(list => In(list, lines)).OfType<Diagnostic>();

    /// <summary>The first item whose number changes. Equal numbers throughout are a usual way to have Markdown number the items.</summary>
    private static Diagnostic? In(ListBlock list, LineIndex lines)
    {
        var items = list.OfType<ListItemBlock>().ToList();
        if (items.TrueForAll(item => item.Order == items[0].Order)) return null;
        for (var index = 1; index < items.Count; index++)
        {
            var shown = items[0].Order + index;
            if (items[index].Order == shown) continue;
            return ChangedListNumber.At(lines.At(items[index].Span.Start), items[index].Order, shown, list.OrderedDelimiter);
        }

        return null;
    }
}
