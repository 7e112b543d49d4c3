using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class MarkWithoutNote
{
    public static Rule Rule { get; } = new("mark-without-note", Severity.Warning);

    public static Diagnostic At(SourceSpan at, bool isBreak) => isBreak
        ? Rule.At(at,
            "Nothing says why the series breaks here. Add why: 'note: {sv: …, fi: …}'.",
            "Inget säger varför serien bryts här. Lägg till varför: 'note: {sv: …, fi: …}'.",
            "Mikään ei kerro, miksi sarja katkeaa tässä. Lisää syy: 'note: {sv: …, fi: …}'.")
        : Rule.At(at,
            "Nothing says how the figure was estimated. Add how: 'note: {sv: …, fi: …}'.",
            "Inget säger hur siffran har uppskattats. Lägg till hur: 'note: {sv: …, fi: …}'.",
            "Mikään ei kerro, miten luku on arvioitu. Lisää tapa: 'note: {sv: …, fi: …}'.");
}
