using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Catalogue;

namespace Kasko.Site.Check.Rules;

internal static class IdCheck
{
    public static IEnumerable<Diagnostic> Find(HtmlPage page)
    {
        foreach (var element in page.Elements)
        {
            if (element["id"] is { } id && page.ById(id) != element) yield return PageRules.DoubledId(page.At(element), id);
        }
    }
}
