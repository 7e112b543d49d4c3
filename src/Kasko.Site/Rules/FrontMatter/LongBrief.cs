using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.FrontMatter;

public static class LongBrief
{
    public static Rule Rule { get; } = new("long-brief", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int length, int longest) => Rule.At(at,
        $"The text in brief has {length} characters. Write at most three everyday sentences, {longest} characters.",
        $"Texten i korthet har {length} tecken. Skriv högst tre vardagliga meningar, {longest} tecken.",
        $"Lyhyessä tekstissä on {length} merkkiä. Kirjoita enintään kolme arkista virkettä, {longest} merkkiä.");
}
