using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>
/// Outdated content on the build date, as sorted files relative to the site's folder. It does not depend on the site's
/// settings of the rules that warn about it.
/// </summary>
/// <param name="Translations">Pages whose original has changed since they were translated.</param>
/// <param name="Figures">Measures whose newest figure is older than their update frequency allows.</param>
public sealed record StaleContent(ImmutableArray<string> Translations, ImmutableArray<string> Figures)
{
    public static readonly StaleContent None = new([], []);
}
