using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class MarkdownTooSlow
{
    public static Rule Rule { get; } = new("markdown-too-slow", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int seconds) => Rule.At(at,
        $"The text could not be read within {seconds} seconds. Look for brackets, stars or grave accents that are repeated by mistake, or divide the page.",
        $"Texten kunde inte läsas på {seconds} sekunder. Leta efter [, * eller ` som har upprepats av misstag, eller dela upp sidan.",
        $"Tekstiä ei voitu lukea {seconds} sekunnissa. Etsi merkkejä [, * tai `, joita on vahingossa monta peräkkäin, tai jaa teksti usealle sivulle.");

    /// <param name="at">The first one beyond the limit.</param>
    public static Diagnostic Open(SourceSpan at, int most) => Rule.At(at,
        $"More than {most} signs [, (, * or _ in the text begin something and are never closed. Remove those that are repeated by mistake, or put \\ before each that is to be shown.",
        $"Fler än {most} tecken [, (, * eller _ i texten inleder något och avslutas aldrig. Ta bort dem som har upprepats av misstag, eller sätt \\ före varje tecken som ska visas.",
        $"Tekstissä yli {most} merkkiä [, (, * tai _ aloittaa jotain, mitä ei koskaan päätetä. Poista ne, jotka ovat vahingossa monta kertaa, tai kirjoita \\ jokaisen näytettävän merkin eteen.");
}
