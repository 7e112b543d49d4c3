using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>What changed on which day, by the dates written in the content: figures, actions, pages, translations and decisions.</summary>
internal sealed class ChangeFeeds(SiteStructure structure, InterfaceWords words)
{
    private readonly Settings _settings = structure.Settings;

    /// <summary>Null when nothing has a date. Future dates are not included.</summary>
    public ChangeFeed? In(Language language)
    {
        IEnumerable<FeedEntry> dated = [.. Figures(language), .. Actions(language), .. structure.Index[language].Pages.SelectMany(Pages), .. Decisions(language), .. Statement(language)];
        ImmutableArray<FeedEntry> entries = [.. dated.Where(entry => entry.Date <= structure.BuildDate)];
        return entries.IsEmpty ? null : new ChangeFeed(language, words.Say(language, "feed_title", _settings.Title.Value[language]), entries);
    }

    private IEnumerable<FeedEntry> Figures(Language language) => structure.Measures.SelectMany(measure =>
        ProgressChanges.Of(measure, _settings.UrlOf(structure.Routes.Of(measure, language)), _settings, structure.BuildDate, language, words));

    private IEnumerable<FeedEntry> Actions(Language language) => structure.Actions.SelectMany(action => PageOf(action, language) is { } page
        ? ActionChanges.Of(action, _settings.UrlOf(page), _settings, structure.BuildDate, language, words)
        : []);

    /// <summary>The page with all actions, or else that of the first goal that the action serves.</summary>
    private Route? PageOf(StrategyAction action, Language language) => ActionPlace.Of(action, language, structure)
        ?? (action.Goals.Select(goal => structure.Index[language].Find(goal.Value)).FirstOrDefault(goal => goal is not null) is { } goal ? structure.Routes.Of(goal) : null);

    private IEnumerable<FeedEntry> Pages(PageSource page)
    {
        if (page.FrontMatter.Kind is PageKind.NotFound) yield break;
        if (page.FrontMatter is NewsFrontMatter news) yield return News(page, news.Date.Value);
        else if (page.FrontMatter.Schedule.From is { } published) yield return Entry(page, "published", published, page.FrontMatter.Summary.Value);
        if (page.FrontMatter is { Translation.Value: TranslationState.Approved, TranslationDate.Value: { } approved })
            yield return Entry(page, "translation", approved, words.Say(page.Language, "approved_translation", _settings.Town.Value[page.Language].NounAtStart, DateFormat.Long(approved, page.Language)));
    }

    private IEnumerable<FeedEntry> Decisions(Language language)
    {
        if ((structure.Index[language].First(PageKind.Strategy) ?? structure.Index[language].Find(PageId.Home)) is not { } page) yield break;
        if (_settings.Adoption.Date.Value is { } adopted) yield return Entry(page, "adopted", adopted, Adopted(DateFormat.Long(adopted, language), language));
        if (_settings.Adoption.Reviewed.Value is { } reviewed) yield return Entry(page, "reviewed", reviewed, Dated("strategy_reviewed", reviewed, language));
    }

    private IEnumerable<FeedEntry> Statement(Language language)
    {
        if (structure.Index[language].First(PageKind.Accessibility) is not { } page) yield break;
        if (_settings.Accessibility.DrawnUp.Value is { } drawnUp) yield return Entry(page, "drawn-up", drawnUp, Dated("accessibility_drawn_up", drawnUp, language));
        if (_settings.Accessibility.Reviewed.Value is { } reviewed) yield return Entry(page, "reviewed", reviewed, Dated("accessibility_reviewed", reviewed, language));
    }

    private string Adopted(string day, Language language) => (_settings.Adoption.Body.Value?[language], _settings.Adoption.Section.Value) switch
    {
        ({ } body, { } section) => words.Say(language, "adopted", body, day, section),
        ({ } body, null) => words.Say(language, "adopted_by_on", body, day),
        _ => words.Say(language, "adopted_on", day),
    };

    private string Dated(string key, DateOnly date, Language language) => words.Say(language, key, DateFormat.Long(date, language));

    private FeedEntry Entry(PageSource page, string change, DateOnly date, string summary) =>
        EntryNamed(page, string.Create(CultureInfo.InvariantCulture, $"{change}-{date:yyyy-MM-dd}"), date, summary);

    /// <summary>News is published once, so that its entry is the same when its date is corrected.</summary>
    private FeedEntry News(PageSource page, DateOnly date) => EntryNamed(page, "news", date, page.FrontMatter.Summary.Value);

    /// <summary>The id contains the page's name in the source, so that a new title or slug does not make an old change look new.</summary>
    private FeedEntry EntryNamed(PageSource page, string name, DateOnly date, string summary) => new(
        _settings.UrlOf($"{OpenDataPath.Feed(page.Language)}#{page.Id.Value}-{name}"),
        _settings.UrlOf(structure.Routes.Of(page)),
        page.FrontMatter.Title.Value,
        summary,
        date);
}
