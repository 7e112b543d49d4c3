using System.Globalization;
using Kasko.Site.Languages.Quantities;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>Paragraphs that begin with a Finnish date, “18. syyskuuta satama suljetaan”, which Markdown reads as a numbered list.</summary>
internal static class DateLists
{
    public static bool Is(ListBlock list) =>
        list is { IsOrdered: true, OrderedDelimiter: '.' }
        && list.All(item => item is ListItemBlock { Order: >= 1 and <= 31, Count: > 0 } and [ParagraphBlock { Inline: { } inline }, ..]
            && DayForms.MonthNumber(FirstWord(inline)) is not null);

    public static string Number(ListItemBlock item) => item.Order.ToString(CultureInfo.InvariantCulture) + ".";

    public static string FirstWord(ContainerInline inline)
    {
        var text = InlineText.Of(inline);
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text[..end];
    }
}
