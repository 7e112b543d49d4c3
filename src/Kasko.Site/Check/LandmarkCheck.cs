using System.Collections.Immutable;
using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.PageStructure;

namespace Kasko.Site.Check;

/// <summary>One main landmark, and navigation landmarks with different names.</summary>
internal static class LandmarkCheck
{
    public static void Find(HtmlPage page, ImmutableArray<Diagnostic>.Builder found)
    {
        var (mains, navigations) = (new List<HtmlElement>(), new List<HtmlElement>());
        foreach (var element in page.Elements)
        {
            if (element.IsHidden) continue;
            var role = element.Role ?? element.Tag switch { "main" => "main", "nav" => "navigation", _ => null };
            if (role is "main") mains.Add(element);
            else if (role is "navigation") navigations.Add(element);
        }

        Main(mains, page, found);
        Navigations(navigations, page, found);
    }

    private static void Main(List<HtmlElement> mains, HtmlPage page, ImmutableArray<Diagnostic>.Builder found)
    {
        if (mains.Count == 0) found.Add(MainLandmark.Missing(page.At(page.First("body"))));
        for (var second = 1; second < mains.Count; second++) found.Add(MainLandmark.Second(page.At(mains[second])));
    }

    private static void Navigations(List<HtmlElement> navigations, HtmlPage page, ImmutableArray<Diagnostic>.Builder found)
    {
        if (navigations.Count < 2) return;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var navigation in navigations)
        {
            var name = navigation["aria-label"] is null && navigation["aria-labelledby"] is null ? "" : AccessibleName.Of(navigation, page);
            if (name.Length == 0) found.Add(NavigationName.Missing(page.At(navigation)));
            else if (!names.Add(name)) found.Add(NavigationName.Same(page.At(navigation), name));
        }
    }
}
