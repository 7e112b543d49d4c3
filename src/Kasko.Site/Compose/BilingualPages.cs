using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The pages in both languages at once (front page, not found), for visitors whose language is not known.</summary>
internal sealed class BilingualPages(SiteStructure structure, PageFrames frames, Navigation navigation, InterfaceWords words)
{
    private readonly Settings _settings = structure.Settings;

    public ImmutableArray<PageView> All() =>
    [
        Page("choice", Route.OfFolder(""), "choose_language", isIndexed: true),
        Page("not-found-root", new Route("404.html"), "not_found", isIndexed: false),
    ];

    private PageView Page(string layout, Route route, string title, bool isIndexed)
    {
        var language = _settings.Original;
        var hrefs = frames.HrefsFrom(route, isIndexed);
        return frames.Of(route, language, layout, words.Say(language, title), _settings.Title.Value[language], hrefs,
            navigation.Of(PageId.Home, isBelow: false, language, Localized.Of(_settings.Languages.Value, RouteMap.Home), hrefs)) with
        {
            IsIndexed = isIndexed,
            Choices =
            [
                .. _settings.Languages.Value.All.Select(each => new ChoiceView(
                    each, _settings.Title.Value[each], _settings.Slogan.Value[each], hrefs.To(RouteMap.Home(each)), navigation.Links(each, hrefs))),
            ],
        };
    }
}
