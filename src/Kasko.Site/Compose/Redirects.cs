using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The pages' former addresses, each redirecting to the page's present address.</summary>
internal static class Redirects
{
    public static ImmutableArray<Redirect> Of(IEnumerable<Alias> aliases, SiteStructure structure) =>
        [.. aliases.Where(alias => alias.TakenBy is null).SelectMany(alias => alias.From is { } from ? [To(alias.Page, from, structure)] : (Redirect[])[])];

    private static Redirect To(PageSource page, Route from, SiteStructure structure)
    {
        var to = structure.Routes.Of(page);
        return new Redirect(
            from, to, new Hrefs(from, basePath: null).To(to), structure.Settings.UrlOf(to),
            PassageText.Plain(page.FrontMatter.Title.Value), page.Language);
    }
}
