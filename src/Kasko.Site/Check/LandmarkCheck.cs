using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.PageStructure;

namespace Kasko.Site.Check;

/// <summary>One main landmark, and navigation landmarks with different names.</summary>
internal static class LandmarkCheck
{
    public static IEnumerable<Diagnostic> Find(HtmlPage page)
    {
        var (mains, navigations) = (new List<HtmlElement>(), new List<HtmlElement>());
        foreach (var element in page.Elements)
        {
            if (element.IsHidden) continue;
            var role = element.Role ?? (element.Is("main") ? "main" : element.Is("nav") ? "navigation" : null);
            if (role is "main") mains.Add(element);
            else if (role is "navigation") navigations.Add(element);
        }

        return Main(mains, page).Concat(Navigations(navigations, page));
    }

    private static IEnumerable<Diagnostic> Main(List<HtmlElement> mains, HtmlPage page)
    {
        if (mains.Count == 0) yield return MainLandmark.Missing(page.At(page.First("body")));
        foreach (var second in mains.Skip(1)) yield return MainLandmark.Second(page.At(second));
    }

    private static IEnumerable<Diagnostic> Navigations(List<HtmlElement> navigations, HtmlPage page)
    {
        if (navigations.Count < 2) yield break;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var navigation in navigations)
        {
            var name = navigation["aria-label"] is null && navigation["aria-labelledby"] is null ? "" : AccessibleName.Of(navigation, page);
            if (name.Length == 0) yield return NavigationName.Missing(page.At(navigation));
            else if (!names.Add(name)) yield return NavigationName.Same(page.At(navigation), name);
        }
    }
}
