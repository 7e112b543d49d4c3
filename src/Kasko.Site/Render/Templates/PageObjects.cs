using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Render.Charts;
using Kasko.Site.Render.Search;
using static Kasko.Site.Render.Templates.ScriptObjects;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// What templates can read of a page, under the names listed in <c>themes/README.md</c>. Written by hand: theme authors
/// rely on the names, and nothing is found by reflection.
/// </summary>
/// <param name="site">The same for all pages of a language, see <see cref="Site"/>.</param>
internal sealed class PageObjects(PageView page, Theme theme, TemplateObject site, Func<BodyView, Html> renderBody)
{
    private static readonly (string Name, Func<MenuView, object?> Read)[] OfMenu =
    [
        ("title", entry => new Prose(entry.Title, entry.TitleAt)), ("href", entry => entry.Href), ("current", entry => entry.IsCurrent), ("within", entry => entry.IsWithin),
    ];

    public TemplateObject All() => Object(
        ("language", page.Language.Code()),
        ("page", Page()),
        ("site", Site()),
        ("breadcrumbs", List(page.Navigation.Breadcrumbs, Link)),
        ("alternates", List(page.Navigation.Alternates, Alternate)),
        ("menu", List(page.Navigation.Menu, entry => new ViewObject<MenuView>(entry, OfMenu))),
        ("links", Links(page.Navigation.Links)),
        ("goals", page.Strategy is { } strategy ? List(strategy.Goals, Goal) : null),
        ("values", page.Strategy is { } parts ? List(parts.Values, Value) : null),
        ("advantages", page.Strategy is { } lists ? List(lists.Advantages, advantage => new Prose(advantage)) : null),
        ("goal", page.Goal is { } goal ? Goal(goal) : null),
        ("follow_up", page.FollowUp is { } followUp ? FollowUp(followUp) : null),
        ("actions", page.Actions is { } actions ? Later(() => ActionObjects.Of(actions, page.Language)) : null),
        ("year", page.Year is { } year ? Later(() => YearObjects.Of(year, page.Language)) : null),
        ("measure", page.Measure is { } measure ? MeasurePage(measure) : null),
        ("open_data", page.OpenData is { } data ? Object(
            ("downloads", List(data.Downloads, Download)), ("descriptions", List(data.Descriptions, Download))) : null),
        ("feed", page.Navigation.Feed is { } feed ? Link(feed) : null),
        ("search", page.Navigation.Search is { } search ? Object(
            ("href", search), ("index", page.Search?.Index), ("script", page.Search is null ? null : new Html(SearchScript.Element))) : null),
        ("news", List(page.News, item => Object(
            ("title", new Prose(item.Title, item.TitleAt)), ("href", item.Href), ("summary", new Prose(item.Summary)), ("date", Date(item.Date))))),
        ("all_news", page.AllNews is { } all ? Link(all) : null),
        ("matters", List(page.Matters, matter => Object(("key", Matters.Keys.Of(matter.Matter)), ("pages", List(matter.Pages, Link))))),
        ("pages", List(page.AllPages, Tree)),
        ("choices", List(page.Choices, Choice)),
        ("json_ld", Later(() => new Html(JsonLd.Of(page)))));

    /// <summary>What a follow-up table inside a text can read: the surrounding page except its texts.</summary>
    public TemplateObject Around(TemplateObject followUp) => Object(
        ("language", page.Language.Code()),
        ("site", Site()),
        ("links", Links(page.Navigation.Links)),
        ("follow_up", followUp));

    public static TemplateObject FollowUp(FollowUpView table) => Object(
        ("id", table.Id),
        ("heading", Prose(table.Heading)),
        ("caption", new Prose(table.Caption)),
        ("summary", new Prose(table.Summary)),
        ("adopted", table.IsAdopted),
        ("measures", table.Measures),
        ("groups", Later(() => List(table.Groups, group => Object(
            ("key", group.Group.Key()), ("anchor", group.Anchor), ("href", group.Href), ("measures", Later(() => List(group.Measures, Measure))))))),
        ("bar", Later(() => ShareBar.Of(table.Groups) is { } bar ? new Html(bar) : null)),
        ("newest", Prose(table.Newest)),
        ("benefits", Later(() => List(table.Benefits, benefit => Object(
            ("title", new Prose(benefit.Title)), ("measures", List(benefit.Measures, Measure)))))));

    private TemplateObject Page() => Object(
        ("kind", page.Layout),
        ("title", new Prose(page.Title, page.TitleAt)),
        ("title_lines", Later(() => List(page.Title.Split(": ", 2), line => new Prose(line, page.TitleAt)))),
        ("summary", new Prose(page.Summary, page.SummaryAt)),
        ("url", page.Url),
        ("edit_url", page.EditUrl),
        ("body", page.Body is { } body ? renderBody(body) : new Html("")),
        ("headings", Later(() => List(
            page.Body?.Headings.Where(heading => heading.Level == 2) ?? [],
            heading => Object(("id", heading.Id), ("title", new Prose(heading.Text, heading.At)))))),
        ("translation", page.Translation is TranslationState.Original ? null : TranslationStates.Keys.Of(page.Translation)),
        ("translation_date", Date(page.TranslationDate)),
        ("changed", Date(page.Changed)),
        ("published", Date(page.Published)),
        ("stale", page.IsStale),
        ("original", page.Original is { } original ? Link(original) : null),
        ("is_home", page.Layout == PageKind.Home.Key()));

    private TemplateObject Site() => new([("home", page.Navigation.Home)], site);

    private TemplateObject Goal(GoalView goal) => Object(
        ("number", goal.Number),
        ("title", new Prose(goal.Title, goal.TitleAt)),
        ("list_title", new Prose(goal.ListTitle, goal.TitleAt)),
        ("href", goal.Href),
        ("summary", new Prose(goal.Summary)),
        ("benefit", Prose(goal.Benefit)),
        ("id", goal.Id),
        ("current", goal.IsCurrent),
        ("in_brief", Prose(goal.InBrief)),
        ("measures", Later(() => List(goal.Measures, Measure))),
        ("actions", Later(() => ActionObjects.Each(goal.Actions, page.Language))),
        ("actions_done", ActionObjects.Done(goal.Actions)),
        ("on_the_way", goal.Measures.Count(measure => measure.State.Group is StateGroup.OnTheWay)),
        ("previous", goal.Previous is { } previous ? Link(previous) : null),
        ("next", goal.Next is { } next ? Link(next) : null),
        ("body", goal.Body is { } body ? renderBody(body) : null));

    private TemplateObject Value(ValueView value) => Object(
        ("number", value.Number),
        ("title", new Prose(value.Title, value.TitleAt)),
        ("href", value.Href),
        ("id", value.Id),
        ("summary", new Prose(value.Summary)),
        ("body", value.Body is { } body ? renderBody(body) : null));

    private TemplateObject MeasurePage(MeasurePageView measure) => new(
        [
            ("chart", Later(() => LineChart.Figure(measure.Chart.Measure, page.Language, measure.Chart.Words) is { } chart ? new Html(chart) : null)),
            ("finding", new Prose(measure.Chart.Words.Finding)),
            ("citation", new Prose(measure.Chart.Words.Citation)),
            ("chart_file", Later(() => ChartFile.Of(measure.Chart, page.Language, theme.Colours) is { } file
                ? Object(("href", page.Hrefs.To(new Route(file.Path))), ("format", "SVG"), ("size", NumberFormat.FileSize(file.Bytes.Length, page.Language)))
                : null)),
            ("change", Prose(measure.Change)),
            ("changed_on", Date(measure.ChangedOn)),
            ("source_updated", Date(measure.SourceUpdated)),
            ("due", Date(measure.Due)),
            ("overdue", measure.IsOverdue),
            ("targets", Later(() => List(measure.Targets, Target))),
            ("judgements", Later(() => List(measure.Judgements, judgement => JudgementObjects.Of(judgement, page.Language)))),
            ("breakdown", Later(() => measure.Breakdown is { } breakdown ? Breakdown(breakdown, measure.Chart.Measure) : null)),
            ("downloads", Later(() => List(measure.Downloads, Download))),
            ("actions", Later(() => ActionObjects.Each(measure.Actions, page.Language))),
        ],
        Measure(measure.Measure));

    private TemplateObject Target(TargetView target) => Object(
        ("figure", Cell(target.Cell)),
        ("interim", target.IsInterim),
        ("from", Date(target.From)),
        ("decided", target.Decided is { } decided ? Object(
            ("body", Prose(decided.Body)), ("date", Date(decided.Date)), ("section", decided.Section), ("url", decided.Url?.AbsoluteUri)) : null),
        ("why", Prose(target.Why)),
        ("judged", target.IsJudged));

    private TemplateObject Breakdown(BreakdownView breakdown, Measure measure) => Object(
        ("title", new Prose(breakdown.Title)),
        ("total", breakdown.HasTotal),
        ("chart", BreakdownChart.Figure(measure, page.Language, breakdown.Name) is { } chart ? new Html(chart) : null),
        ("periods", List(breakdown.Periods, period => Object(
            ("period", period.Period), ("iso", period.Iso), ("total", period.Total is { } total ? Cell(total) : null),
            ("cells", List(period.Cells, cell => Object(("category", new Prose(cell.Category)), ("figure", cell.Cell is { } figure ? Cell(figure) : null))))))));

    private TemplateObject Download(DownloadView file) => Object(
        ("text", new Prose(file.Text)), ("href", file.Href), ("format", file.Format), ("size", NumberFormat.FileSize(file.Bytes, page.Language)));

    private static TemplateObject State(StateView state) => Object(
        ("key", state.Key.Key()),
        ("word", new Prose(state.Word)),
        ("done", state.Done),
        ("elapsed", state.Elapsed),
        ("way", state.Way),
        ("time", state.Time),
        ("expected", Prose(state.Expected)),
        ("met_in", state.MetIn),
        ("outcome", state.Progress.Given?.Outcome?.Key()),
        ("group", state.Group.Key()));

    public static TemplateObject Measure(MeasureView measure) => Object(
        ("id", measure.Id),
        ("title", new Prose(measure.Title)),
        ("href", measure.Href),
        ("proposed", measure.IsProposed),
        ("unit", new Prose(measure.Unit)),
        ("definition", new Prose(measure.Definition)),
        ("direction", new Prose(measure.Direction)),
        ("owner", Prose(measure.Owner)),
        ("updated", Prose(measure.Updated)),
        ("source", measure.Source is { } source ? Object(
            ("title", new Prose(source.Title)), ("url", source.Url?.AbsoluteUri),
            ("licence", source.Licence), ("licence_url", source.LicenceUrl?.AbsoluteUri)) : null),
        ("baseline", measure.Baseline is { } baseline ? Cell(baseline) : null),
        ("target", measure.Target is { } target ? Cell(target) : null),
        ("latest", measure.Latest is { } latest ? Cell(latest) : null),
        ("state", State(measure.State)),
        ("qualitative", measure.Figures.IsQualitative),
        ("judgement", measure.Judgement is { } judgement ? Object(("period", judgement.Period), ("by", new Prose(judgement.By)), ("outcome", Prose(judgement.Outcome))) : null),
        ("benefit", new Prose(measure.Benefit)),
        ("line", Later(() => MiniLine.Of(measure.Figures) is { } line ? new Html(line) : null)),
        ("observations", Later(() => List(measure.Observations, Cell))));

    public static TemplateObject Cell(CellView cell) => Object(
        ("text", Prose(cell.Text)),
        ("period", cell.Period),
        ("iso", cell.Iso),
        ("provisional", cell.IsProvisional),
        ("confidential", cell.IsConfidential),
        ("missing", cell.Text is null),
        ("estimate", cell.IsEstimate),
        ("break", cell.IsBreak),
        ("note", Prose(cell.Note)));

    private static TemplateObject Tree(PageTreeView branch) => Object(
        ("title", new Prose(branch.Title, branch.TitleAt)), ("href", branch.Href), ("summary", new Prose(branch.Summary)),
        ("state", branch.State is { } state ? State(state) : null), ("children", List(branch.Children, Tree)));

    private static TemplateObject Choice(ChoiceView choice) => Object(
        ("language", choice.Language.Code()), ("name", choice.Language.Name().Own), ("title", new Prose(choice.Title)), ("slogan", new Prose(choice.Slogan)),
        ("href", choice.Href), ("links", Links(choice.Links)));

    private static TemplateObject Alternate(AlternateView alternate) => Object(
        ("language", alternate.Language.Code()), ("name", alternate.Language.Name().Own), ("href", alternate.Href), ("url", alternate.Url), ("current", alternate.IsCurrent),
        ("nearest", alternate.Nearest is { } title ? new Prose(title, alternate.NearestAt) : null));

    private static TemplateObject Links(ImmutableArray<NamedLink> links)
    {
        var members = new (string Name, object? Value)[links.Length];
        for (var index = 0; index < members.Length; index++)
            members[index] = (links[index].Name, links[index].Link is { } link ? Link(link) : null);
        return new TemplateObject(members);
    }

    private TemplateObject? Date(DateOnly? date) => ScriptObjects.Date(date, page.Language);
}
