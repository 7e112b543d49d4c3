using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Catalogue;

namespace Kasko.Site.Check.Rules;

internal static class StyleCheck
{
    public static IEnumerable<Diagnostic> Find(HtmlPage page) => page.Elements
        .Where(element => element["style"] is not null)
        .Select(element => PageRules.StyleAttribute(page.At(element), element.Name));
}
