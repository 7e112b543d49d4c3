using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Head;

namespace Kasko.Site.Check;

/// <summary>The title and the description are meaningful, and short enough to be shown in full.</summary>
internal static class HeadCheck
{
    private const int LongestTitle = 100;

    public static IEnumerable<Diagnostic> Find(HtmlPage page)
    {
        if (Title(page) is not { } title) yield return MissingTitle.At(page.At(page.First("title") ?? page.First("head")));
        else if (Columns.CharactersIn(title.Value) is > LongestTitle and var length) yield return LongTitle.At(title.At, length, LongestTitle);

        if (Description(page) is { } description)
        {
            if (Columns.CharactersIn(description.Value) is > SummaryLength.Shown and var length)
                yield return LongDescription.At(description.At, length, SummaryLength.Shown, SummaryLength.Longest);
        }
        else if (!IsUnlisted(page))
        {
            yield return MissingDescription.At(page.At(Meta(page, "description") ?? page.First("head")));
        }
    }

    public static Sourced<string>? Title(HtmlPage page) =>
        page.First("title") is { } title && page.TextOf(title) is { Length: > 0 } text ? new Sourced<string>(text, page.AtTextOf(title)) : null;

    public static Sourced<string>? Description(HtmlPage page) =>
        Meta(page, "description") is { } meta && meta["content"]?.Trim() is { Length: > 0 } text ? new Sourced<string>(text, page.AtTextOf(meta)) : null;

    /// <summary>Whether the page asks search engines not to index it, as an error page does.</summary>
    public static bool IsUnlisted(HtmlPage page) =>
        Meta(page, "robots")?["content"]?.Contains("noindex", StringComparison.OrdinalIgnoreCase) ?? false;

    private static HtmlElement? Meta(HtmlPage page, string name) =>
        page.Elements.FirstOrDefault(element => element.Is("meta") && string.Equals(element["name"], name, StringComparison.OrdinalIgnoreCase));
}
