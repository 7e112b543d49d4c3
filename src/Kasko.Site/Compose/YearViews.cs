using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>Gathers a year: how the measures moved, what was done, and what is late.</summary>
internal sealed class YearViews(SiteStructure structure, MeasureViews measures, ActionLists actions)
{
    private static readonly ImmutableArray<Trend> Order = [Trend.Better, Trend.Unchanged, Trend.Worse, Trend.NotComparable];

    /// <summary>Null for other pages.</summary>
    public YearView? Of(PageSource page, Hrefs hrefs)
    {
        if (page.FrontMatter is not YearFrontMatter { Year.Value: var year }) return null;
        var over = new DateOnly(year, 12, 31).AddDays(1);
        var day = structure.BuildDate < over ? structure.BuildDate : over;
        var moved = structure.Measures.Select(measure => (Measure: measure, Moved: YearMove.Of(measure, year))).ToList();
        return new YearView(
            year,
            structure.BuildDate >= over,
            structure.BuildDate,
            [
                .. moved.Where(each => each.Moved is not null).GroupBy(each => each.Moved!.Trend).OrderBy(group => Order.IndexOf(group.Key))
                    .Select(group => new YearTrendView(group.Key, [.. group.Select(each => View(each.Measure, each.Moved!))])),
            ],
            [.. moved.Where(each => each.Moved is null && !each.Measure.IsQualitative).Select(each => measures.Of(each.Measure, page.Language, hrefs))],
            Actions(action => action.Status is ActionStatus.Done && action.StatusDate.Value.Year == year),
            Actions(action => action.Status is ActionStatus.GivenUp && action.StatusDate.Value.Year == year),
            Actions(action => action.IsLateOn(day)))
        {
            Judgements =
            [
                .. structure.Measures.SelectMany(measure => measures.JudgementsOf(measure, page.Language, judgement => judgement.Period.End.AddDays(-1).Year == year)
                    .Select(judgement => new YearJudgementView(measures.Of(measure, page.Language, hrefs), judgement))),
            ],
        };

        YearMeasureView View(Measure measure, YearMove move) => new(
            measures.Of(measure, page.Language, hrefs), MeasureViews.Cell(measure, move.Before, page.Language)!, MeasureViews.Cell(measure, move.Latest, page.Language)!);

        ImmutableArray<ActionView> Actions(Func<StrategyAction, bool> isWanted) => [.. structure.Actions.Where(isWanted).Select(action =>
            actions.Of(action with { Reports = [.. action.Reports.Where(report => report.Time.Last.Year == year)] }, page.Language, hrefs))];
    }
}
