using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class EmphasisNotClosed
{
    public static Rule Rule { get; } = new("emphasis-not-closed", Severity.Warning);

    /// <param name="sign">What readers see in the text, such as <c>**</c>.</param>
    public static Diagnostic At(SourceSpan at, string sign, string? repaired) => repaired is null
        ? Rule.At(at,
            $"'{sign}' is shown in the text, as the emphasis does not end. Put the signs right against the words, and a word's ending inside them; or \\ before each sign.",
            $"'{sign}' syns i texten, eftersom fetstilen eller kursiven inte avslutas. Sätt tecknen direkt intill orden, så att ändelserna också ryms mellan dem. Om tecknen ska synas, skriv \\ före vart och ett.",
            $"'{sign}' näkyy tekstissä, koska korostus ei pääty. Pane merkit kiinni sanoihin ja sanan pääte niiden sisään, tai \\ jokaisen merkin eteen.")
        : Rule.At(at,
            $"'{sign}' is shown in the text, as the emphasis does not end. Write: {Excerpt.Of(repaired)}",
            $"'{sign}' syns i texten, eftersom fetstilen eller kursiven inte avslutas. Skriv: {Excerpt.Of(repaired)}",
            $"'{sign}' näkyy tekstissä, koska korostus ei pääty. Kirjoita: {Excerpt.Of(repaired)}");
}
