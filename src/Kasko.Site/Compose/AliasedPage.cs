using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>A page, or a measure's page, with former addresses.</summary>
internal sealed record AliasedPage(Route Route, string Title, Language Language)
{
    /// <summary>Each former address, with the page that it redirects to.</summary>
    public static IEnumerable<(Sourced<string> Written, AliasedPage? Page)> In(SiteStructure structure)
    {
        foreach (var page in structure.PairedPages)
        {
            foreach (var written in page.FrontMatter.Aliases)
                yield return (written, new AliasedPage(structure.Routes.Of(page), PassageText.Plain(page.FrontMatter.Title.Value), page.Language));
        }

        foreach (var measure in structure.Measures)
        {
            foreach (var (given, written) in measure.Address.Aliases)
            {
                var language = given ?? LanguageOf(written.Value, structure.Settings);
                yield return (written, new AliasedPage(
                    structure.Routes.Of(measure, language), PassageText.Plain(measure.Title[language]), language));
            }
        }
    }

    /// <summary>The language of the part of the site that contains an address.</summary>
    private static Language LanguageOf(string written, Settings settings) =>
        OldAddress.Read(written, settings.BaseUrl.Value).Former is { } former && settings.Languages.Value.Keys.Find(former.Route.File.Split('/')[0]) is { } language
            ? language
            : settings.Original;
}
