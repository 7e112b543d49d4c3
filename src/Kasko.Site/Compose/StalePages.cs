using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The pages that show a notice that the original has changed since they were translated.</summary>
internal sealed class StalePages(SiteStructure structure)
{
    private readonly HashSet<string> _paths = structure.Settings.Translations.Notice.Value
        ? [.. structure.Translations.Where(pair => pair.Freshness is TranslationFreshness.Stale).Select(pair => pair.Translation.Path)]
        : [];

    /// <param name="parts">Other pages whose texts this page also shows.</param>
    public bool Includes(PageSource page, IEnumerable<PageSource> parts) =>
        _paths.Count > 0 && (_paths.Contains(page.Path) || parts.Any(part => _paths.Contains(part.Path)));
}
