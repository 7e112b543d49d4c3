using System.Text.RegularExpressions;
using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.PageStructure;

namespace Kasko.Site.Check;

/// <summary>The page declares its language, and every language code on it is well-formed.</summary>
internal static partial class LanguageCheck
{
    public static IEnumerable<Diagnostic> Find(HtmlPage page)
    {
        var html = page.First("html");
        if (html?["lang"] is not { } language || language.Split('-')[0] != page.Language.Code())
            yield return WrongPageLanguage.At(page.At(html), page.Language);

        foreach (var element in page.Elements)
        {
            if (element == html) continue;
            if (element["lang"] is { } code && !Code().IsMatch(code)) yield return UnknownLanguageCode.At(page.At(element), code);
            if (element["hreflang"] is { } of && of != "x-default" && !Code().IsMatch(of)) yield return UnknownLanguageCode.At(page.At(element), of);
        }
    }

    /// <summary>The form of a language tag (BCP 47), without the rarest parts.</summary>
    [GeneratedRegex("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
