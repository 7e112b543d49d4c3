using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>What of a site is to be seen on a day.</summary>
internal static class Calendar
{
    /// <summary>The site without the pages and figures that are not published on the day.</summary>
    public static SiteSource On(DateOnly day, SiteSource site) => site with
    {
        Pages = [.. site.Pages.Where(page => page.FrontMatter.Schedule.Includes(day))],
        Unpublished = [.. site.Pages.Where(page => !page.FrontMatter.Schedule.Includes(day)).Select(page => page.Path)],
        Measures =
        [
            .. site.Measures.Select(measure => measure with
            {
                Observations = [.. measure.Observations.Where(observation => observation.Schedule.Includes(day))],
            }),
        ],
    };
}
