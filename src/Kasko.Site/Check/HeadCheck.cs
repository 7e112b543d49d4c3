using System.Collections.Immutable;
using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Head;

namespace Kasko.Site.Check;

/// <summary>The title and the description are meaningful, and short enough to be shown in full.</summary>
internal static class HeadCheck
{
    private const int LongestTitle = 100;

    /// <param name="title">The page's, see <see cref="Title"/>.</param>
    /// <param name="description">The page's, see <see cref="Description"/>.</param>
    public static void Find(HtmlPage page, Sourced<string>? title, Sourced<string>? description, ImmutableArray<Diagnostic>.Builder found)
    {
        if (title is not { } written) found.Add(MissingTitle.At(page.At(page.First("title") ?? page.First("head"))));
        else if (Columns.CharactersIn(written.Value) is > LongestTitle and var length) found.Add(LongTitle.At(written.At, length, LongestTitle));

        if (description is { } summary)
        {
            if (Columns.CharactersIn(summary.Value) is > SummaryLength.Shown and var length)
                found.Add(LongDescription.At(summary.At, length, SummaryLength.Shown, SummaryLength.Longest));
        }
        else if (!IsUnlisted(page))
        {
            found.Add(MissingDescription.At(page.At(Meta(page, "description") ?? page.First("head"))));
        }
    }

    public static Sourced<string>? Title(HtmlPage page) =>
        page.First("title") is { } title && page.TextOf(title) is { Length: > 0 } text ? new Sourced<string>(text, page.AtTextOf(title)) : null;

    public static Sourced<string>? Description(HtmlPage page) =>
        Meta(page, "description") is { } meta && meta["content"]?.Trim() is { Length: > 0 } text ? new Sourced<string>(text, page.AtTextOf(meta)) : null;

    /// <summary>Whether the page asks search engines not to index it, as an error page does.</summary>
    public static bool IsUnlisted(HtmlPage page) =>
        Meta(page, "robots")?["content"]?.Contains("noindex", StringComparison.OrdinalIgnoreCase) ?? false;

    private static HtmlElement? Meta(HtmlPage page, string name)
    {
        foreach (var element in page.Elements)
            if (element.Tag is "meta" && string.Equals(element["name"], name, StringComparison.OrdinalIgnoreCase)) return element;
        return null;
    }
}
