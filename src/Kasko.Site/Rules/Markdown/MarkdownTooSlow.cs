using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class MarkdownTooSlow
{
    public static Rule Rule { get; } = new("markdown-too-slow", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int seconds) => Rule.At(at,
        $"The text could not be read within {seconds} seconds. Look for brackets, stars or grave accents that are repeated by mistake, or divide the page.",
        $"Texten kunde inte läsas på {seconds} sekunder. Leta efter [, * eller ` som har upprepats av misstag, eller dela upp sidan.",
        $"Tekstiä ei voitu lukea {seconds} sekunnissa. Etsi merkkejä [, * tai `, joita on vahingossa monta peräkkäin, tai jaa teksti usealle sivulle.");

    /// <param name="at">The line with the first one beyond the limit.</param>
    /// <param name="sign">Such as <c>*</c>.</param>
    public static Diagnostic Many(SourceSpan at, string sign) => Rule.At(at,
        $"Up to this line, the text has more signs {sign} in a paragraph or a table than can be read in reasonable time. Remove those that are repeated by mistake, divide the paragraph or table, or put \\ before each sign that is to be shown.",
        $"Fram till den här raden har texten fler tecken {sign} i ett stycke eller en tabell än vad som kan läsas inom rimlig tid. Ta bort dem som har upprepats av misstag, dela upp stycket eller tabellen, eller sätt \\ före varje tecken som ska visas.",
        $"Tähän riviin mennessä kappaleessa tai taulukossa on enemmän merkkejä {sign} kuin kohtuullisessa ajassa voi lukea. Poista ne, jotka ovat vahingossa monta kertaa, jaa kappale tai taulukko osiin tai kirjoita \\ jokaisen näytettävän merkin eteen.");

    /// <param name="at">The first one beyond the limit.</param>
    public static Diagnostic Open(SourceSpan at, int most) => Rule.At(at,
        $"More than {most} signs [, (, * or _ in the text begin something and are never closed. Remove those that are repeated by mistake, or put \\ before each that is to be shown.",
        $"Fler än {most} tecken [, (, * eller _ i texten inleder något och avslutas aldrig. Ta bort dem som har upprepats av misstag, eller sätt \\ före varje tecken som ska visas.",
        $"Tekstissä yli {most} merkkiä [, (, * tai _ aloittaa jotain, mitä ei koskaan päätetä. Poista ne, jotka ovat vahingossa monta kertaa, tai kirjoita \\ jokaisen näytettävän merkin eteen.");
}
