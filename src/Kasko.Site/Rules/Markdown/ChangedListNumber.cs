using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class ChangedListNumber
{
    public static Rule Rule { get; } = new("changed-list-number", Severity.Warning);

    /// <param name="delimiter">What follows the number: a full stop or a parenthesis.</param>
    public static Diagnostic At(SourceSpan at, int number, int shown, char delimiter) => Rule.At(at,
        $"Readers see '{shown}{delimiter}' here, not '{number}{delimiter}': only the first number of a list counts. Write '{shown}{delimiter}', '{number}\\{delimiter}' to keep the number as text, or a line of text before a new list.",
        $"Läsaren ser '{shown}{delimiter}' här, inte '{number}{delimiter}': bara det första numret i en lista räknas. Skriv '{shown}{delimiter}', '{number}\\{delimiter}' om numret ska stå kvar som text, eller en textrad före en ny lista.",
        $"Lukija näkee tässä '{shown}{delimiter}' eikä '{number}{delimiter}': luettelo numeroidaan ensimmäisestä numerosta alkaen. Kirjoita '{shown}{delimiter}'. Jos numeron pitää näkyä sellaisenaan, kirjoita '{number}\\{delimiter}'. Jos tästä alkaa uusi luettelo, kirjoita sen eteen tekstirivi.");
}
