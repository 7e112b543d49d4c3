using System.Collections.Immutable;
using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.PageStructure;

namespace Kasko.Site.Check;

internal static class StyleCheck
{
    public static void Find(HtmlPage page, ImmutableArray<Diagnostic>.Builder found)
    {
        foreach (var element in page.Elements)
            if (element["style"] is not null) found.Add(InlineStyle.At(page.At(element), element.Name));
    }
}
