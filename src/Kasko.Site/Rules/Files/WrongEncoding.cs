using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class WrongEncoding
{
    public static Rule Rule { get; } = new("wrong-encoding", Severity.Error);

    /// <param name="written">The word as written.</param>
    /// <param name="right">The correct word.</param>
    public static Diagnostic At(SourceSpan at, string written, string right) => Rule.At(at,
        $"The text was once read in the wrong encoding: '{Excerpt.Of(written)}' was '{Excerpt.Of(right)}'. Correct this word and look for others, or copy the text from its source again.",
        $"Texten har någon gång lästs in med fel teckenkodning: '{Excerpt.Of(written)}' var '{Excerpt.Of(right)}'. Rätta ordet och leta efter fler, eller kopiera texten på nytt från källan.",
        $"Teksti on joskus luettu väärällä merkistökoodauksella: '{Excerpt.Of(written)}' oli '{Excerpt.Of(right)}'. Korjaa sana ja etsi muita, tai kopioi teksti uudelleen lähteestä.");

    public static Diagnostic Lost(SourceSpan at, string written) => Rule.At(at,
        $"A character has been lost in '{Excerpt.Of(written)}' (U+FFFD). Write the word again, and look for others.",
        $"Ett tecken har gått förlorat i '{Excerpt.Of(written)}' (U+FFFD). Skriv ordet på nytt, och leta efter fler.",
        $"Merkki on kadonnut kohdasta '{Excerpt.Of(written)}' (U+FFFD). Kirjoita sana uudelleen ja etsi muita.");
}
