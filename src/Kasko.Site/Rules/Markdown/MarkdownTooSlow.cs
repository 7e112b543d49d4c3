using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class MarkdownTooSlow
{
    public static Rule Rule { get; } = new("markdown-too-slow", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int seconds) => Rule.At(at,
        $"The text could not be read within {seconds} seconds. Look for brackets, stars or grave accents that are repeated by mistake, or divide the page.",
        $"Texten kunde inte läsas på {seconds} sekunder. Leta efter [, * eller ` som har upprepats av misstag, eller dela upp sidan.",
        $"Tekstiä ei voitu lukea {seconds} sekunnissa. Etsi merkkejä [, * tai `, joita on vahingossa monta peräkkäin, tai jaa teksti usealle sivulle.");
}
