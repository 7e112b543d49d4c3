using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The place of an action on the page with all actions.</summary>
internal static class ActionPlace
{
    public static string Anchor(StrategyAction action) => $"action-{action.Id.Value}";

    /// <summary>Null when the site has no such page in the language.</summary>
    public static Route? Of(StrategyAction action, Language language, SiteStructure structure) =>
        structure.Index[language].First(PageKind.Actions) is { } page ? structure.Routes.Of(page) with { Anchor = Anchor(action) } : null;
}
