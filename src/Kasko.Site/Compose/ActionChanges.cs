using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>
/// Actions as entries of the change feed: the status on its day, and each text on the last day of its period or, until
/// that is over, on its first.
/// </summary>
internal static class ActionChanges
{
    /// <param name="page">A page that shows the action.</param>
    public static IEnumerable<FeedEntry> Of(StrategyAction action, Uri page, Settings settings, DateOnly today, Language language, InterfaceWords words)
    {
        var status = words.Say(language, "action_" + action.Status.Key().Replace('-', '_'));
        var reason = action.Reason is { } given && action.Status.NeedsReason() ? given[language] : null;
        yield return Entry($"{action.Status.Key()}-{action.StatusDate.Value:yyyy-MM-dd}", reason is null ? status : $"{status}. {reason}", action.StatusDate.Value);
        foreach (var report in action.Reports)
            yield return Entry($"{report.Time}", $"{PeriodFormat.Short(report.Time, language)}: {report.Text[language]}", report.Time.Last > today ? report.Time.First : report.Time.Last);

        FeedEntry Entry(FormattableString change, string summary, DateOnly date) => new(
            settings.UrlOf(FormattableString.Invariant($"{OpenDataPath.Json(OpenDataPath.Actions)}#{language.Code()}-{action.Id.Value}-{FormattableString.Invariant(change)}")),
            page, action.Title[language], summary, date);
    }
}
