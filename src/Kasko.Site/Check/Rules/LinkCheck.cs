using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Catalogue;

namespace Kasko.Site.Check.Rules;

/// <summary>What links and buttons say.</summary>
internal static class LinkCheck
{
    public static IEnumerable<Diagnostic> Find(HtmlPage page)
    {
        var told = new Dictionary<string, (string Place, string Written)>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in page.Elements)
        {
            if (element.IsHidden) continue;
            if (IsButton(element) && AccessibleName.Of(element, page).Length == 0) yield return PageRules.EmptyButton(page.At(element));
            if (!element.Is("a") || element["href"] is not { } href) continue;

            var name = AccessibleName.Of(element, page);
            if (!name.Any(char.IsLetterOrDigit) && !IsFootnote(element)) yield return PageRules.EmptyLink(page.At(element));
            else if (VagueWords.SayNothing(name)) yield return PageRules.VagueLink(page.At(element), name);
            else if (!IsFootnote(element) && IsToldOfAnother(element, name, href, page, told) is { } other)
                yield return PageRules.SameLinkText(page.At(element), name, other);
        }
    }

    private static string? IsToldOfAnother(
        HtmlElement link, string name, string href, HtmlPage page, Dictionary<string, (string Place, string Written)> told)
    {
        var place = Uri.TryCreate(new Uri(new Uri("https://site.invalid/"), page.Path), href, out var target) ? target.AbsoluteUri : href;
        var spoken = link["hreflang"] is { } language ? $"{name} ({language})" : name;
        return told.TryAdd(spoken, (place, href)) || told[spoken].Place == place ? null : told[spoken].Written;
    }

    private static bool IsButton(HtmlElement element) =>
        element["role"] is "button" || element.Is("button", "summary") || (element.Is("input") && element["type"] is "button");

    /// <summary>Their numbers and arrows mean something by their place (DPUB-ARIA).</summary>
    private static bool IsFootnote(HtmlElement element) => element["role"] is "doc-noteref" or "doc-backlink";
}
