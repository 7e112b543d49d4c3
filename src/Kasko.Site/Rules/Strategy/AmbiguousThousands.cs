using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class AmbiguousThousands
{
    public static Rule Rule { get; } = new("ambiguous-thousands", Severity.Error, IsFirm: true);

    /// <param name="key">The key of the figure.</param>
    /// <param name="value">With three decimals.</param>
    public static Diagnostic At(SourceSpan at, string key, decimal value)
    {
        var written = value.ToString(CultureInfo.InvariantCulture);
        var thousands = $"{key}: {written.Replace(".", "", StringComparison.Ordinal)}";
        return Rule.At(at,
            $"{written} may mean thousands, but is read as a number with three decimals. Write '{thousands}', or add 'decimals: 3' to the measure if three decimals are meant.",
            $"{written} kan betyda tusental men läses som ett tal med tre decimaler. Skriv '{thousands}', eller lägg till 'decimals: 3' i mätaren om du menar tre decimaler.",
            $"{written} voi tarkoittaa tuhansia, mutta se luetaan lukuna, jossa on kolme desimaalia. Kirjoita '{thousands}' tai lisää mittariin 'decimals: 3', jos tarkoitat kolmea desimaalia.");
    }
}
