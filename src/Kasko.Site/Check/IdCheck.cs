using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.PageStructure;

namespace Kasko.Site.Check;

internal static class IdCheck
{
    public static IEnumerable<Diagnostic> Find(HtmlPage page)
    {
        foreach (var element in page.Elements)
        {
            if (element["id"] is { } id && page.ById(id) != element) yield return DoubledId.At(page.At(element), id);
        }
    }
}
