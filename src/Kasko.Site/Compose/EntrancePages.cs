using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The pages in all languages at once (front page, not found), for visitors whose language is not known.</summary>
internal sealed class EntrancePages(SiteStructure structure, PageFrames frames, Navigation navigation, InterfaceWords words)
{
    private static readonly Route Root = Route.OfFolder("");

    private readonly Settings _settings = structure.Settings;

    /// <summary>A site in one language has no choice to offer: its root leads to the home page. Null for other sites.</summary>
    public Redirect? Redirect => _settings.Languages.Value.All is [var only] && RouteMap.Home(only) is var home
        ? new Redirect(new FormerAddress(Root, AddressQuery.None), home, new Hrefs(Root, basePath: null).To(home), _settings.UrlOf(home), PassageText.Plain(_settings.Title.Value[only]), only)
        : null;

    public IEnumerable<DeferredPage> All() =>
    [
        .. Redirect is null ? [Page("choice", Root, "choose_language", isIndexed: true, _ => true)] : ImmutableArray<DeferredPage>.Empty,
        // In a language without words of the interface it would say the same twice.
        Page("not-found-root", new Route("404.html"), "not_found", isIndexed: false, language => !PassageText.IsMarked(words.Say(language, "not_found"))),
    ];

    private DeferredPage Page(string layout, Route route, string title, bool isIndexed, Func<Language, bool> isOffered) =>
        new(
            new SitePage(route, _settings.Original, layout, Source: null, isIndexed, PageVersion.Existing(structure.VersionsOf(PageId.Home))),
            at => View(at, title, isOffered));

    private PageView View(SitePage at, string title, Func<Language, bool> isOffered)
    {
        var hrefs = frames.HrefsFrom(at);
        var homes = structure.VersionsOf(PageId.Home);
        return frames.Of(at, words.Say(at.Language, title), _settings.Title.Value[at.Language], hrefs,
            navigation.Of(PageId.Home, isBelow: false, at.Language, homes, hrefs)) with
        {
            Choices =
            [
                .. homes.Entries.Where(home => isOffered(home.Language)).Select(home => new ChoiceView(
                    home.Language, _settings.Title.Value[home.Language], _settings.Slogan.Value[home.Language], hrefs.To(home.Value.Route), navigation.Links(home.Language, hrefs))),
            ],
        };
    }
}
