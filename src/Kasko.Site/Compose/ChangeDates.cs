using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>
/// The day on which a page was last changed: that of the newest of the files it is made from. A file's day is the one in
/// its front matter or else, in the town's time zone, that of its last commit.
/// </summary>
internal sealed class ChangeDates(SiteStructure structure)
{
    private readonly ILookup<string, Measure> _byId = structure.Measures.ToLookup(measure => measure.Id.Value, StringComparer.Ordinal);
    private readonly ILookup<string, Measure> _byBenefit = structure.Measures.ToLookup(measure => measure.Benefit.Value, StringComparer.Ordinal);

    /// <summary>
    /// Null when the day of the page's own file is not known, and for pages that no file describes: the list of all
    /// pages, and the page shown for any address that does not exist.
    /// </summary>
    public DateOnly? Of(PageSource page) => page.FrontMatter.Kind is PageKind.AllPages or PageKind.NotFound
        ? null
        : Newest(
            Of(page.Path, page.FrontMatter),
            Texts(page).Select(text => Of(text.Path, text.FrontMatter)).Concat(Files(page).Select(Committed)).Concat(Measures(page).Select(Of)).Concat(Actions(page).Select(Of)));

    public DateOnly? Of(Measure measure) => Newest(
        Committed(measure.Id.At.Path), [Committed(ContentPath.OfObservations(measure.Id.Value)), measure.Official?.Updated is { } updated ? Day(updated) : null, .. Actions(measure).Select(Of)]);

    private DateOnly? Of(StrategyAction action) => Committed(action.Id.At.Path);

    private static DateOnly? Newest(DateOnly? own, IEnumerable<DateOnly?> others) => own is null ? null : others.Append(own).Max();

    private DateOnly? Of(string path, FrontMatter frontMatter) => frontMatter.Record.Changed?.Value ?? Committed(path);

    private DateOnly? Committed(string path) => structure.Source.Committed.TryGetValue(path, out var moment) ? Day(moment) : null;

    private DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, structure.Settings.TimeZone.Value).DateTime);

    /// <summary>Other pages that a page shows, or lists by title and summary.</summary>
    private IEnumerable<PageSource> Texts(PageSource page)
    {
        var index = structure.Index[page.Language];
        return page.FrontMatter.Kind switch
        {
            PageKind.Values => index.All(PageKind.Value),
            PageKind.Goals => index.All(PageKind.Goal),
            PageKind.Strategy => index.All(PageKind.Value).Concat(index.All(PageKind.Goal)),
            PageKind.Home => index.All(PageKind.Value).Concat(index.All(PageKind.Goal)).Concat(index.All(PageKind.News)),
            _ => index.In(page.Id).Where(below => below.FrontMatter.Kind is PageKind.News),
        };
    }

    /// <summary>Other files that a page's facts come from.</summary>
    private IEnumerable<string> Files(PageSource page) => page.FrontMatter.Kind switch
    {
        PageKind.Home or PageKind.Strategy => [ContentPath.Advantages, ContentPath.Benefits],
        PageKind.Goals => [ContentPath.Advantages],
        PageKind.FollowUp => [ContentPath.Benefits],
        PageKind.About or PageKind.Accessibility or PageKind.DataProtection or PageKind.Feedback => [structure.Settings.Languages.At.Path],
        _ => [],
    };

    /// <summary>The actions that a page shows or counts.</summary>
    private IEnumerable<StrategyAction> Actions(PageSource page) => page.FrontMatter.Kind switch
    {
        PageKind.Home or PageKind.Goals or PageKind.Actions or PageKind.Year => structure.Actions,
        PageKind.Goal => structure.Actions.Where(action => action.Goals.Any(goal => goal.Value == page.Id)),
        _ => [],
    };

    private IEnumerable<StrategyAction> Actions(Measure measure) =>
        structure.Actions.Where(action => action.Measures.Any(named => named.Value == measure.Id.Value));

    /// <summary>The measures whose figures or states a page shows.</summary>
    private IEnumerable<Measure> Measures(PageSource page)
    {
        var tables = page.Outline.FollowUps.Select(table => table.Goal).ToList();
        if (page.FrontMatter.Kind is PageKind.Home or PageKind.Strategy or PageKind.FollowUp or PageKind.Goals or PageKind.Year || tables.Contains(null)) return structure.Measures;
        if (page.FrontMatter.Kind is PageKind.Goal) tables.Add(page.Id);
        var benefits = structure.Today.Benefits.Where(benefit => benefit.Goals.Any(goal => tables.Contains(goal.Value)));
        return benefits.SelectMany(benefit => _byBenefit[benefit.Id.Value]).Concat(page.Outline.Figures.SelectMany(figure => _byId[figure.Name.Measure]));
    }
}
