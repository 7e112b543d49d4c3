using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.PageStructure;

namespace Kasko.Site.Check;

internal static class StyleCheck
{
    public static IEnumerable<Diagnostic> Find(HtmlPage page)
    {
        foreach (var element in page.Elements)
            if (element["style"] is not null) yield return InlineStyle.At(page.At(element), element.Name);
    }
}
