using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The measures' own pages, below the follow-up page.</summary>
internal sealed class MeasurePages(SiteStructure structure, PageFrames frames, Navigation navigation, MeasureDetails details, ChangeDates changes)
{
    public IEnumerable<DeferredPage> All() => structure.Settings.Languages.Value.All.SelectMany(language => structure.Measures.Select(measure =>
        new DeferredPage(
            new SitePage(
                structure.Routes.Of(measure, language), language, MeasurePageView.Layout, measure.Id.At.Path, IsIndexed: true,
                PageVersion.Existing(structure.VersionsOf(measure))),
            () => Page(measure, language))));

    private PageView Page(Measure measure, Language language)
    {
        var versions = structure.VersionsOf(measure);
        var route = versions[language].Route;
        var hrefs = frames.HrefsFrom(route, isIndexed: true);
        var view = details.Of(measure, language, hrefs);
        var file = measure.Id.At.Path;
        return frames.Of(route, language, MeasurePageView.Layout, view.Measure.Title, view.Measure.Definition, hrefs,
            navigation.Of(structure.FollowUpSection, isBelow: true, language, versions, hrefs)) with
        {
            TitleAt = measure.Id.At,
            SummaryAt = measure.Id.At,
            Source = file,
            EditUrl = structure.Settings.EditUrlOf(file),
            Changed = changes.Of(measure),
            Measure = view,
        };
    }
}
