using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Strategy;

public static class MissingPeriod
{
    public static Rule Rule { get; } = new("missing-period", Severity.Warning);

    /// <param name="first">The first period that is missing.</param>
    /// <param name="last">The last one; equal to the first when only one is missing.</param>
    public static Diagnostic At(SourceSpan at, string first, string last, SiteLanguages languages)
    {
        var missing = first == last ? first : $"{first}–{last}";
        return Rule.At(at,
            $"There is no observation for {missing}, and no note says why. Add a line for each missing period, with its figure or the reason: '- {{period: {first}, note: {PageFileNames.Keys(languages)}}}'.",
            $"Det finns inget utfall för {missing}, och ingen anmärkning säger varför. Lägg till en rad för varje period som saknas, med siffran eller skälet: '- {{period: {first}, note: {PageFileNames.Keys(languages)}}}'.",
            $"Ajanjaksolta {missing} puuttuu toteuma, eikä mikään huomautus kerro syytä. Lisää jokaiselle puuttuvalle ajanjaksolle rivi, jossa on luku tai syy: '- {{period: {first}, note: {PageFileNames.Keys(languages)}}}'.");
    }
}
