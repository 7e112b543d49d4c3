using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The address of the page for searching in each language: <c>/sv/sok/</c>, from the word for it.</summary>
internal static class SearchRoutes
{
    /// <summary>Null when the theme has no layout for the page.</summary>
    public static Localized<Route>? Of(SiteStructure structure, InterfaceWords words)
    {
        if (!structure.Source.Theme.Layouts.ContainsKey(SearchView.Layout)) return null;
        return Localized.Of(structure.Settings.Languages.Value, language =>
        {
            var name = PageSlug.Of(PassageText.Plain(words.Say(language, "search")), SearchView.Layout, language);
            return Names(name).Select(free => Route.OfFolder($"{RouteMap.Home(language).Folder}{free}/")).First(route => !structure.Routes.IsTaken(route));
        });
    }

    /// <summary>An editor's page, also one that is not published yet, keeps its address.</summary>
    private static IEnumerable<string> Names(string name) => Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{name}-{number}").Prepend(name);
}
