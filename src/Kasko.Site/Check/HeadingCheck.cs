using System.Collections.Immutable;
using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.PageStructure;

namespace Kasko.Site.Check;

/// <summary>One main heading, and no skipped heading level.</summary>
internal static class HeadingCheck
{
    public static void Find(HtmlPage page, ImmutableArray<Diagnostic>.Builder found)
    {
        var before = 0;
        var hasMain = false;
        foreach (var heading in page.Elements)
        {
            if (heading.IsHidden || LevelOf(heading) is not { } level) continue;
            if (AccessibleName.Of(heading, page).Length == 0) found.Add(EmptyHeading.OnPage(page.At(heading)));
            if (level == 1 && hasMain) found.Add(MainHeading.Second(page.At(heading)));
            if (before > 0 && level > before + 1) found.Add(HeadingOrder.At(page.At(heading), level, before));
            hasMain |= level == 1;
            before = level;
        }

        if (!hasMain) found.Add(MainHeading.Missing(page.At(page.First("body"))));
    }

    private static int? LevelOf(HtmlElement element)
    {
        if (element is { IsForeign: false, Name: ['h', >= '1' and <= '6' and var number] }) return number - '0';
        if (element.Role != "heading") return null;
        return element["aria-level"] is [>= '1' and <= '6' and var level] ? level - '0' : 2;
    }
}
