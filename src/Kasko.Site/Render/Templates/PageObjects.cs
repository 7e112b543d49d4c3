using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Render.Charts;
using Kasko.Site.Render.Search;
using Scriban.Runtime;
using static Kasko.Site.Render.Templates.ScriptObjects;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// What templates can read of a page, under the names listed in <c>themes/README.md</c>. Written by hand: theme authors
/// rely on the names, and nothing is found by reflection.
/// </summary>
internal sealed class PageObjects(PageView page, Theme theme, Func<BodyView, Html> renderBody)
{
    public ScriptObject All() => Object(
        ("language", page.Language.Code()),
        ("page", Page()),
        ("site", Site(page.Site)),
        ("breadcrumbs", List(page.Navigation.Breadcrumbs, Link)),
        ("alternates", List(page.Navigation.Alternates, Alternate)),
        ("menu", List(page.Navigation.Menu, entry => Object(
            ("title", new Prose(entry.Title, entry.TitleAt)), ("href", entry.Href), ("current", entry.IsCurrent), ("within", entry.IsWithin)))),
        ("links", Links(page.Navigation.Links)),
        ("goals", page.Strategy is { } strategy ? List(strategy.Goals, Goal) : null),
        ("values", page.Strategy is { } parts ? List(parts.Values, Value) : null),
        ("advantages", page.Strategy is { } lists ? List(lists.Advantages, advantage => new Prose(advantage)) : null),
        ("goal", page.Goal is { } goal ? Goal(goal) : null),
        ("follow_up", page.FollowUp is { } followUp ? FollowUp(followUp) : null),
        ("actions", page.Actions is { } actions ? ActionObjects.Of(actions, page.Language) : null),
        ("year", page.Year is { } year ? YearObjects.Of(year, page.Language) : null),
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
        ("json_ld", new Html(JsonLd.Of(page))));

    /// <summary>What a follow-up table inside a text can read: the surrounding page except its texts.</summary>
    public ScriptObject Around(ScriptObject followUp) => Object(
        ("language", page.Language.Code()),
        ("site", Site(page.Site)),
        ("links", Links(page.Navigation.Links)),
        ("follow_up", followUp));

    public static ScriptObject FollowUp(FollowUpView table) => Object(
        ("id", table.Id),
        ("heading", Prose(table.Heading)),
        ("caption", new Prose(table.Caption)),
        ("summary", new Prose(table.Summary)),
        ("adopted", table.IsAdopted),
        ("measures", table.Measures),
        ("groups", List(table.Groups, group => Object(
            ("key", group.Group.Key()), ("anchor", group.Anchor), ("href", group.Href), ("measures", List(group.Measures, Measure))))),
        ("bar", ShareBar.Of(table.Groups) is { } bar ? new Html(bar) : null),
        ("newest", Prose(table.Newest)),
        ("benefits", List(table.Benefits, benefit => Object(
            ("title", new Prose(benefit.Title)), ("measures", List(benefit.Measures, Measure))))));

    private ScriptObject Page() => Object(
        ("kind", page.Layout),
        ("title", new Prose(page.Title, page.TitleAt)),
        ("title_lines", List(page.Title.Split(": ", 2), line => new Prose(line, page.TitleAt))),
        ("summary", new Prose(page.Summary, page.SummaryAt)),
        ("url", page.Url.AbsoluteUri),
        ("edit_url", page.EditUrl?.AbsoluteUri),
        ("body", page.Body is { } body ? renderBody(body) : new Html("")),
        ("headings", List(
            page.Body?.Headings.Where(heading => heading.Level == 2) ?? [],
            heading => Object(("id", heading.Id), ("title", new Prose(heading.Text, heading.At))))),
        ("translation", page.Translation is TranslationState.Original ? null : TranslationStates.Keys.Of(page.Translation)),
        ("translation_date", Date(page.TranslationDate)),
        ("changed", Date(page.Changed)),
        ("published", Date(page.Published)),
        ("stale", page.IsStale),
        ("original", page.Original is { } original ? Link(original) : null),
        ("is_home", page.Layout == PageKind.Home.Key()));

    private ScriptObject Site(SiteView site) => Object(
        ("title", new Prose(site.Title)),
        ("slogan", new Prose(site.Slogan)),
        ("home", page.Navigation.Home),
        ("root_url", site.BaseUrl.AbsoluteUri),
        ("base_path", site.BaseUrl.AbsolutePath),
        ("invented", site.IsInvented),
        ("logo", theme.Logo is { } logo ? new Html(logo) : null),
        ("town", Object(
            ("name", site.Town.Name), ("genitive", site.Town.Genitive), ("in", site.Town.In),
            ("from", site.Town.From), ("to", site.Town.To), ("official", site.Town.Official), ("noun", site.Town.Noun), ("noun_at_start", site.Town.NounAtStart))),
        ("contact", Object(
            ("email", site.Contact.Email),
            ("telephone", site.Contact.Telephone),
            ("telephone_href", site.Contact.Telephone is { } number ? "tel:" + string.Concat(number.Where(sign => char.IsAsciiDigit(sign) || sign == '+')) : null),
            ("postal_address", Prose(site.Contact.PostalAddress)),
            ("visiting_address", Prose(site.Contact.VisitingAddress)),
            ("answer", Prose(site.Contact.Answer)))),
        ("adoption", Object(
            ("body", Prose(site.Adoption.Body)), ("date", Date(site.Adoption.Date)),
            ("section", site.Adoption.Section), ("reviewed", Date(site.Adoption.Reviewed)),
            ("next_review", Date(site.Adoption.NextReview)), ("minutes", site.Adoption.Minutes?.AbsoluteUri),
            ("review_overdue", site.Adoption.IsReviewOverdue), ("term_from", Date(site.Adoption.Term?.First)), ("term_to", Date(site.Adoption.Term?.Last)))),
        ("data_protection", Object(
            ("controller", Prose(site.DataProtection.Controller)), ("contact", Prose(site.DataProtection.Contact)),
            ("officer", Prose(site.DataProtection.Officer)), ("purpose", Prose(site.DataProtection.Purpose)),
            ("legal_basis", Prose(site.DataProtection.LegalBasis)), ("recipients", Prose(site.DataProtection.Recipients)),
            ("transfers", Prose(site.DataProtection.Transfers)), ("feedback", Prose(site.DataProtection.Feedback)),
            ("host", Prose(site.DataProtection.Host)), ("log_days", site.DataProtection.LogDays))),
        ("accessibility", Statement(site.Statement)));

    private ScriptObject Statement(StatementView statement) => Object(
        ("required", statement.Required),
        ("standard", statement.Standard),
        ("status", Conformances.Keys.Of(statement.Conformance)),
        ("method", statement.Method is { } method ? AssessmentMethods.Keys.Of(method) : null),
        ("drawn_up", Date(statement.DrawnUp)),
        ("reviewed", Date(statement.Reviewed)),
        ("responsible_unit", Prose(statement.ResponsibleUnit)),
        ("faults", List(statement.Faults, fault => Object(
            ("kind", FaultKinds.Keys.Of(fault.Kind)), ("criterion", new Prose(fault.Criterion)), ("place", new Prose(fault.Place)),
            ("reason", new Prose(fault.Reason)), ("alternative", new Prose(fault.Alternative))))),
        ("authority", Object(("title", statement.Authority.Title), ("url", statement.Authority.Url.AbsoluteUri))),
        ("complaint_url", statement.ComplaintUrl?.AbsoluteUri),
        ("authority_contact", Prose(statement.AuthorityContact)));

    private ScriptObject Goal(GoalView goal) => Object(
        ("number", goal.Number),
        ("title", new Prose(goal.Title, goal.TitleAt)),
        ("list_title", new Prose(goal.ListTitle, goal.TitleAt)),
        ("href", goal.Href),
        ("summary", new Prose(goal.Summary)),
        ("benefit", Prose(goal.Benefit)),
        ("id", goal.Id),
        ("current", goal.IsCurrent),
        ("in_brief", Prose(goal.InBrief)),
        ("measures", List(goal.Measures, Measure)),
        ("actions", ActionObjects.Each(goal.Actions, page.Language)),
        ("actions_done", ActionObjects.Done(goal.Actions)),
        ("on_the_way", goal.Measures.Count(measure => measure.State.Group is StateGroup.OnTheWay)),
        ("previous", goal.Previous is { } previous ? Link(previous) : null),
        ("next", goal.Next is { } next ? Link(next) : null),
        ("body", goal.Body is { } body ? renderBody(body) : null));

    private ScriptObject Value(ValueView value) => Object(
        ("number", value.Number),
        ("title", new Prose(value.Title, value.TitleAt)),
        ("href", value.Href),
        ("id", value.Id),
        ("summary", new Prose(value.Summary)),
        ("body", value.Body is { } body ? renderBody(body) : null));

    private ScriptObject MeasurePage(MeasurePageView measure)
    {
        var made = Measure(measure.Measure);
        Add(made, "chart", LineChart.Figure(measure.Chart.Measure, page.Language, measure.Chart.Words) is { } chart ? new Html(chart) : null);
        Add(made, "finding", new Prose(measure.Chart.Words.Finding));
        Add(made, "citation", new Prose(measure.Chart.Words.Citation));
        Add(made, "chart_file", ChartFile.Of(measure.Chart, page.Language, theme.Colours) is { } file
            ? Object(("href", page.Hrefs.To(new Route(file.Path))), ("format", "SVG"), ("size", NumberFormat.FileSize(file.Bytes.Length, page.Language)))
            : null);
        Add(made, "change", Prose(measure.Change));
        Add(made, "changed_on", Date(measure.ChangedOn));
        Add(made, "source_updated", Date(measure.SourceUpdated));
        Add(made, "due", Date(measure.Due));
        Add(made, "overdue", measure.IsOverdue);
        Add(made, "targets", List(measure.Targets, Target));
        Add(made, "judgements", List(measure.Judgements, judgement => JudgementObjects.Of(judgement, page.Language)));
        Add(made, "breakdown", measure.Breakdown is { } breakdown ? Breakdown(breakdown, measure.Chart.Measure) : null);
        Add(made, "downloads", List(measure.Downloads, Download));
        Add(made, "actions", ActionObjects.Each(measure.Actions, page.Language));
        return made;
    }

    private ScriptObject Target(TargetView target) => Object(
        ("figure", Cell(target.Cell)),
        ("interim", target.IsInterim),
        ("from", Date(target.From)),
        ("decided", target.Decided is { } decided ? Object(
            ("body", Prose(decided.Body)), ("date", Date(decided.Date)), ("section", decided.Section), ("url", decided.Url?.AbsoluteUri)) : null),
        ("why", Prose(target.Why)),
        ("judged", target.IsJudged));

    private ScriptObject Breakdown(BreakdownView breakdown, Measure measure) => Object(
        ("title", new Prose(breakdown.Title)),
        ("total", breakdown.HasTotal),
        ("chart", BreakdownChart.Figure(measure, page.Language, breakdown.Name) is { } chart ? new Html(chart) : null),
        ("periods", List(breakdown.Periods, period => Object(
            ("period", period.Period), ("iso", period.Iso), ("total", period.Total is { } total ? Cell(total) : null),
            ("cells", List(period.Cells, cell => Object(("category", new Prose(cell.Category)), ("figure", cell.Cell is { } figure ? Cell(figure) : null))))))));

    private ScriptObject Download(DownloadView file) => Object(
        ("text", new Prose(file.Text)), ("href", file.Href), ("format", file.Format), ("size", NumberFormat.FileSize(file.Bytes, page.Language)));

    private static ScriptObject State(StateView state) => Object(
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

    public static ScriptObject Measure(MeasureView measure) => Object(
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
        ("line", MiniLine.Of(measure.Figures) is { } line ? new Html(line) : null),
        ("observations", List(measure.Observations, Cell)));

    public static ScriptObject Cell(CellView cell) => Object(
        ("text", Prose(cell.Text)),
        ("period", cell.Period),
        ("iso", cell.Iso),
        ("provisional", cell.IsProvisional),
        ("confidential", cell.IsConfidential),
        ("missing", cell.Text is null),
        ("estimate", cell.IsEstimate),
        ("break", cell.IsBreak),
        ("note", Prose(cell.Note)));

    private static ScriptObject Tree(PageTreeView branch) => Object(
        ("title", new Prose(branch.Title, branch.TitleAt)), ("href", branch.Href), ("summary", new Prose(branch.Summary)),
        ("state", branch.State is { } state ? State(state) : null), ("children", List(branch.Children, Tree)));

    private static ScriptObject Choice(ChoiceView choice) => Object(
        ("language", choice.Language.Code()), ("name", choice.Language.Name().Own), ("title", new Prose(choice.Title)), ("slogan", new Prose(choice.Slogan)),
        ("href", choice.Href), ("links", Links(choice.Links)));

    private static ScriptObject Alternate(AlternateView alternate) => Object(
        ("language", alternate.Language.Code()), ("name", alternate.Language.Name().Own), ("href", alternate.Href), ("url", alternate.Url.AbsoluteUri), ("current", alternate.IsCurrent),
        ("nearest", alternate.Nearest is { } title ? new Prose(title, alternate.NearestAt) : null));

    private static ScriptObject Links(ImmutableArray<NamedLink> links) =>
        Object([.. links.Select(named => (named.Name, named.Link is null ? null : (object?)Link(named.Link)))]);

    private ScriptObject? Date(DateOnly? date) => ScriptObjects.Date(date, page.Language);
}
