using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class HeadingNotRead
{
    public static Rule Rule { get; } = new("heading-not-read", Severity.Error, Criterion: "1.3.1");

    public static Diagnostic At(SourceSpan at, string repaired) => Rule.At(at,
        $"This is no heading yet: one begins with two to six # and a space. Write: {Excerpt.Of(repaired)}",
        $"Det här är ännu ingen rubrik: en sådan börjar med två till sex # och ett mellanslag. Skriv: {Excerpt.Of(repaired)}",
        $"Tämä ei ole vielä otsikko: otsikon alkuun kuuluu 2–6 #-merkkiä ja välilyönti. Kirjoita: {Excerpt.Of(repaired)}");
}
