using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class HardSpaceAfterSign
{
    public static Rule Rule { get; } = new("hard-space", Severity.Error, Criterion: "1.3.1");

    /// <param name="space">The character that is not an ordinary space.</param>
    /// <param name="sign">What begins the heading or the item.</param>
    public static Diagnostic At(SourceSpan at, char space, string sign, string repaired)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{(int)space:X4}");
        return Rule.At(at,
            $"'{sign}' has the wrong kind of space ({code}) beside it. Write an ordinary space: {Excerpt.Of(repaired)}",
            $"Bredvid '{sign}' finns fel slags mellanslag ({code}). Skriv ett vanligt mellanslag: {Excerpt.Of(repaired)}",
            $"Merkin '{sign}' vieressä on vääränlainen välilyönti ({code}). Kirjoita tavallinen välilyönti: {Excerpt.Of(repaired)}");
    }
}
