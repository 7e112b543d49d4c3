using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class MoreDecimals
{
    public static Rule Rule { get; } = new("more-decimals", Severity.Warning);

    /// <param name="key">The key of the figure.</param>
    /// <param name="decimals">The number of decimals that the measure is shown with.</param>
    public static Diagnostic At(SourceSpan at, string key, decimal value, int decimals)
    {
        var written = value.ToString(CultureInfo.InvariantCulture);
        var rounded = $"{key}: {Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture)}";
        var enough = $"decimals: {value.Scale.ToString(CultureInfo.InvariantCulture)}";
        return Rule.At(at,
            $"{written} has more decimals than the pages show ('decimals: {decimals}'). Write '{rounded}', or '{enough}' to show all of them.",
            $"{written} har fler decimaler än sidorna visar ('decimals: {decimals}'). Skriv '{rounded}', eller '{enough}' för att visa alla.",
            $"Luvussa {written} on enemmän desimaaleja kuin sivut näyttävät ('decimals: {decimals}'). Kirjoita '{rounded}', tai '{enough}', niin kaikki näkyvät.");
    }
}
