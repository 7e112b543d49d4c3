using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Translations;

public static class UnmarkedLanguage
{
    public static Rule Rule { get; } = new("unmarked-language", Severity.Warning, Criterion: "3.1.2");

    public static Diagnostic At(SourceSpan at, string text, SiteLanguages languages)
    {
        var names = languages.All.Select(language => language.Name()).ToList();
        var (english, swedish, finnish) = names switch
        {
            [var only] => ($"not {only.English}", $"inte {only.Swedish}", $"ei ole {only.FinnishOf}"),
            [var one, var other] => ($"neither {one.English} nor {other.English}", $"varken {one.Swedish} eller {other.Swedish}", $"ei ole {one.FinnishOf} eikä {other.FinnishOf}"),
            _ => ("in none of the site's languages", "inte på något av webbplatsens språk", "ei ole millään sivuston kielistä"),
        };
        return Rule.At(at,
            $"This is {english}: '{Excerpt.Of(text)}'. Translate it, or mark its language: ':en[…]' for English, ':de[…]' for German.",
            $"Det här är {swedish}: '{Excerpt.Of(text)}'. Översätt det eller märk ut språket: ':en[…]' för engelska, ':de[…]' för tyska.",
            $"Tämä {finnish}: '{Excerpt.Of(text)}'. Käännä se tai merkitse sen kieli: ':en[…]' on englantia, ':de[…]' saksaa.");
    }
}
