using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.PageStructure;

namespace Kasko.Site.Check;

internal static class StyleCheck
{
    public static IEnumerable<Diagnostic> Find(HtmlPage page) => page.Elements
        .Where(element => element["style"] is not null)
        .Select(element => InlineStyle.At(page.At(element), element.Name));
}
