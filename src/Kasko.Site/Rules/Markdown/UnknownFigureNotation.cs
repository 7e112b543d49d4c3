using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class UnknownFigureNotation
{
    public static Rule Rule { get; } = new("figure-notation", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string word, IEnumerable<string> known)
    {
        var hint = Hint.For(word, known);
        return Rule.At(at,
            $"'{word}' is not understood in a figure.{hint.English} Write {{measure}}, {{measure: baseline}} or {{measure: target}}, with 'number' last to leave the unit out.",
            $"Programmet förstår inte '{word}' i en siffra.{hint.Swedish} Skriv {{mätare}}, {{mätare: baseline}} eller {{mätare: target}}, med 'number' sist om enheten ska lämnas bort.",
            $"Ohjelma ei ymmärrä luvussa sanaa '{word}'.{hint.Finnish} Kirjoita {{mittari}}, {{mittari: baseline}} tai {{mittari: target}}, ja loppuun 'number', jos yksikkö jätetään pois.");
    }
}
