using System.Collections.Immutable;
using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.PageStructure;

namespace Kasko.Site.Check;

internal static class IdCheck
{
    public static void Find(HtmlPage page, ImmutableArray<Diagnostic>.Builder found)
    {
        foreach (var element in page.Elements)
            if (element["id"] is { } id && page.ById(id) is { } first && first != element) found.Add(Doubled(first, element, id, page));
    }

    /// <summary>An editor can change a heading, but not what the theme puts around the text.</summary>
    private static Diagnostic Doubled(HtmlElement first, HtmlElement second, string id, HtmlPage page)
    {
        var heading = new[] { second, first }.FirstOrDefault(element => element.Tag is "h2" or "h3" or "h4" or "h5" or "h6" && ContentPath.IsContent(page.At(element).Path));
        return heading is null ? DoubledId.At(page.At(second), id) : DoubledId.OfHeading(page.At(heading), id);
    }
}
