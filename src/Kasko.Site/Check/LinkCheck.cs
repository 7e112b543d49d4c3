using System.Collections.Immutable;
using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Links;
using Kasko.Site.Rules.PageStructure;

namespace Kasko.Site.Check;

/// <summary>The texts of links and buttons.</summary>
internal static class LinkCheck
{
    private static readonly Uri AnySite = new("https://site.invalid/");

    public static void Find(HtmlPage page, ImmutableArray<Diagnostic>.Builder found)
    {
        var hrefsByText = new Dictionary<string, string>(page.Addresses.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var element in page.Elements)
        {
            if (element.IsHidden) continue;
            if (IsButton(element) && AccessibleName.Of(element, page).Length == 0) found.Add(EmptyButton.At(page.At(element)));
            if (element.Tag is not "a" || element["href"] is not { } href) continue;

            var name = AccessibleName.Of(element, page);
            if (!HasWord(name) && !IsFootnote(element)) found.Add(EmptyLink.OnPage(page.AtContentOf(element), name));
            else if (VagueWords.IsVague(name)) found.Add(HeadingOf(href, name, page) is { } heading ? VagueHeading.At(page.AtContentOf(heading), name) : VagueLink.At(page.AtContentOf(element), name));
            else if (!IsFootnote(element) && OtherPlaceOf(element, name, href, page, hrefsByText) is { } other)
                found.Add(SameLinkText.At(page.AtContentOf(element), name, other));
        }
    }

    private static bool HasWord(string name)
    {
        foreach (var sign in name)
            if (char.IsLetterOrDigit(sign)) return true;
        return false;
    }

    /// <summary>The heading that a link on the same page repeats, as in a table of contents; such a link has no text of its own.</summary>
    private static HtmlElement? HeadingOf(string href, string name, HtmlPage page) =>
        href.StartsWith('#') && page.ById(Uri.UnescapeDataString(href[1..])) is { } target && target.Tag is "h2" or "h3" or "h4" or "h5" or "h6" && AccessibleName.Of(target, page) == name
            ? target
            : null;

    /// <summary>
    /// The address that an earlier link with the same text leads to, if different; the page's table of contents may
    /// repeat texts of the menu.
    /// </summary>
    private static string? OtherPlaceOf(HtmlElement link, string name, string href, HtmlPage page, Dictionary<string, string> hrefsByText)
    {
        var (language, isHere) = (link["hreflang"], href.StartsWith('#'));
        var spoken = language is null && !isHere ? name : $" {language} {(isHere ? "#" : "")} {name}";
        if (hrefsByText.TryAdd(spoken, href) || hrefsByText[spoken] == href) return null;
        return PlaceOf(hrefsByText[spoken], page) == PlaceOf(href, page) ? null : hrefsByText[spoken];
    }

    private static string PlaceOf(string href, HtmlPage page) =>
        Uri.TryCreate(new Uri(AnySite, page.Path), href, out var place) ? place.AbsoluteUri : href;

    private static bool IsButton(HtmlElement element) =>
        element.Role is "button" || element.Tag is "button" or "summary" || (element.Tag is "input" && element["type"] is "button");

    /// <summary>The numbers and arrows of footnotes have a meaning from their context (DPUB-ARIA).</summary>
    private static bool IsFootnote(HtmlElement element) => element.Role is "doc-noteref" or "doc-backlink";
}
