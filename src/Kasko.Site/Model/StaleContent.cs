using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>
/// What has fallen behind on the build date, as files relative to the site's folder, in order: a fact about the site,
/// whatever it has decided about the rules that warn of it.
/// </summary>
/// <param name="Translations">Pages whose original has changed since they were translated.</param>
/// <param name="Figures">Measures whose newest figure is older than their frequency allows.</param>
public sealed record StaleContent(ImmutableArray<string> Translations, ImmutableArray<string> Figures)
{
    public static readonly StaleContent None = new([], []);
}
