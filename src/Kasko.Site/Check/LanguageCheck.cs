using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.PageStructure;

namespace Kasko.Site.Check;

/// <summary>The page declares its language, and every language code on it is well-formed.</summary>
internal static partial class LanguageCheck
{
    public static void Find(HtmlPage page, ImmutableArray<Diagnostic>.Builder found)
    {
        var html = page.First("html");
        if (html?["lang"] is not { } language || language.Split('-')[0] != page.Language.Code())
            found.Add(WrongPageLanguage.At(page.At(html), page.Language));

        foreach (var element in page.Elements)
        {
            if (element == html) continue;
            foreach (ref readonly var attribute in element.Attributes.AsSpan())
                if (attribute is { Name: "lang" } or { Name: "hreflang", Value: not "x-default" } && !Code().IsMatch(attribute.Value))
                    found.Add(UnknownLanguageCode.At(page.At(element), attribute.Value));
        }
    }

    /// <summary>The form of a language tag (BCP 47), without the rarest parts.</summary>
    [GeneratedRegex("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
