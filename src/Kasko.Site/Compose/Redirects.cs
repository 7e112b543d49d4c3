using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The pages' former addresses, each redirecting to the page's present address.</summary>
internal static class Redirects
{
    public static ImmutableArray<Redirect> Of(IEnumerable<Alias> aliases, Settings settings) =>
        [.. aliases.Where(alias => alias.TakenBy is null).SelectMany(alias => alias is { Page: { } page, Old.Former: { } from } ? [To(page, from, settings)] : (Redirect[])[])];

    private static Redirect To(AliasedPage page, FormerAddress from, Settings settings) => new(
        from, page.Route, new Hrefs(from.Route, basePath: null).To(page.Route), settings.UrlOf(page.Route), page.Title, page.Language);
}
