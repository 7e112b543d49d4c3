using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlBraces
{
    public static Rule Rule { get; } = new("yaml-braces", Severity.Error, IsFirm: true);

    public static Diagnostic Open(SourceSpan at, char bracket, string repaired) => Rule.At(at,
        $"'{bracket}' is not closed. Write: '{Excerpt.Line(repaired)}'.",
        $"'{bracket}' stängs inte. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Merkkiä '{bracket}' ei suljeta. Kirjoita: '{Excerpt.Line(repaired)}'.");

    public static Diagnostic Extra(SourceSpan at, string repaired) => Rule.At(at,
        $"There is one bracket too many here. Write: '{Excerpt.Line(repaired)}'.",
        $"Här finns en hakparentes eller klammerparentes för mycket. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Tässä on yksi sulku liikaa. Kirjoita: '{Excerpt.Line(repaired)}'.");

    public static Diagnostic ExtraComma(SourceSpan at, string repaired) => Rule.At(at,
        $"There is one comma too many here. Write: '{Excerpt.Line(repaired)}'.",
        $"Här finns ett komma för mycket. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Tässä on yksi pilkku liikaa. Kirjoita: '{Excerpt.Line(repaired)}'.");

    public static Diagnostic Comma(SourceSpan at, string repaired) => Rule.At(at,
        $"A comma is missing between the two keys. Write: '{Excerpt.Line(repaired)}'.",
        $"Ett komma saknas mellan de två nycklarna. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Kahden avaimen välistä puuttuu pilkku. Kirjoita: '{Excerpt.Line(repaired)}'.");

    public static Diagnostic Missing(SourceSpan at, string repaired) => Rule.At(at,
        $"Several keys on one line are written in braces. Write: '{Excerpt.Line(repaired)}'.",
        $"Flera nycklar på en rad skrivs inom klammerparenteser. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Samalla rivillä olevat avaimet kirjoitetaan aaltosulkeisiin. Kirjoita: '{Excerpt.Line(repaired)}'.");
}
