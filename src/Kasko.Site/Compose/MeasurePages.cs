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
            at => Page(at, measure))));

    private PageView Page(SitePage at, Measure measure)
    {
        var hrefs = frames.HrefsFrom(at);
        var view = details.Of(measure, at.Language, hrefs);
        return frames.Of(at, view.Measure.Title, view.Measure.Definition, hrefs,
            navigation.Of(structure.FollowUpSection, isBelow: true, at.Language, structure.VersionsOf(measure), hrefs)) with
        {
            TitleAt = measure.Id.At,
            SummaryAt = measure.Id.At,
            Changed = changes.Of(measure),
            Measure = view,
        };
    }
}
