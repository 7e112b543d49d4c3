using Kasko.Site.Check.Html;
using Kasko.Site.Model;

namespace Kasko.Site.Check;

/// <summary>What a page says in its main part, without menus, drawings, notes about the page and what is hidden.</summary>
internal static class PageTexts
{
    public static PageText Of(HtmlPage page)
    {
        if ((page.First("main") ?? page.First("body")) is not { } main) return PageText.None;
        var parts = page.Inside(main).ToArray();
        var silent = parts.Where(IsSilent).ToList();
        return new PageText(
            Joined(parts.Where(part => part.Tag is "h1")),
            Joined(parts.Where(IsHeading)),
            page.TextWithout(main, parts.Where(part => part.Tag is "h1" || IsHeading(part) || IsSilent(part))));

        string Joined(IEnumerable<HtmlElement> elements) => string.Join(' ', elements.Select(element => page.TextWithout(element, silent)));
    }

    private static bool IsHeading(HtmlElement element) => element.Tag is "h2" or "h3" or "h4" or "h5" or "h6" or "caption";

    private static bool IsSilent(HtmlElement element) => element.Name is "svg" || element.Tag is "nav" or "form" || element.Role is "note" || element.IsHidden;
}
