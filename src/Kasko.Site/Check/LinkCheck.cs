using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Links;
using Kasko.Site.Rules.PageStructure;

namespace Kasko.Site.Check;

/// <summary>The texts of links and buttons.</summary>
internal static class LinkCheck
{
    private static readonly Uri AnySite = new("https://site.invalid/");

    public static IEnumerable<Diagnostic> Find(HtmlPage page)
    {
        var hrefsByText = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in page.Elements)
        {
            if (element.IsHidden) continue;
            if (IsButton(element) && AccessibleName.Of(element, page).Length == 0) yield return EmptyButton.At(page.At(element));
            if (!element.Is("a") || element["href"] is not { } href) continue;

            var name = AccessibleName.Of(element, page);
            if (!name.Any(char.IsLetterOrDigit) && !IsFootnote(element)) yield return EmptyLink.OnPage(page.AtContentOf(element), name);
            else if (VagueWords.IsVague(name)) yield return HeadingOf(href, name, page) is { } heading ? VagueHeading.At(page.AtContentOf(heading), name) : VagueLink.At(page.AtContentOf(element), name);
            else if (!IsFootnote(element) && OtherPlaceOf(element, name, href, page, hrefsByText) is { } other)
                yield return SameLinkText.At(page.AtContentOf(element), name, other);
        }
    }

    /// <summary>The heading that a link on the same page repeats, as in a table of contents; such a link has no text of its own.</summary>
    private static HtmlElement? HeadingOf(string href, string name, HtmlPage page) =>
        href.StartsWith('#') && page.ById(Uri.UnescapeDataString(href[1..])) is { } target && target.Is("h2", "h3", "h4", "h5", "h6") && AccessibleName.Of(target, page) == name
            ? target
            : null;

    /// <summary>
    /// The address that an earlier link with the same text leads to, if different; the page's table of contents may
    /// repeat texts of the menu.
    /// </summary>
    private static string? OtherPlaceOf(HtmlElement link, string name, string href, HtmlPage page, Dictionary<string, string> hrefsByText)
    {
        var spoken = $"{link["hreflang"]} {(href.StartsWith('#') ? "#" : "")} {name}";
        if (hrefsByText.TryAdd(spoken, href) || hrefsByText[spoken] == href) return null;
        return PlaceOf(hrefsByText[spoken], page) == PlaceOf(href, page) ? null : hrefsByText[spoken];
    }

    private static string PlaceOf(string href, HtmlPage page) =>
        Uri.TryCreate(new Uri(AnySite, page.Path), href, out var place) ? place.AbsoluteUri : href;

    private static bool IsButton(HtmlElement element) =>
        element.Role is "button" || element.Is("button", "summary") || (element.Is("input") && element["type"] is "button");

    /// <summary>The numbers and arrows of footnotes have a meaning from their context (DPUB-ARIA).</summary>
    private static bool IsFootnote(HtmlElement element) => element.Role is "doc-noteref" or "doc-backlink";
}
