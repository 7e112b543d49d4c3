using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class PastedBullet
{
    public static Rule Rule { get; } = new("pasted-bullet", Severity.Warning, Criterion: "1.3.1");

    public static Diagnostic At(SourceSpan at, string bullet) => Rule.At(at,
        $"'{bullet}' begins this line as in Word, but makes no list. Write '- ' instead, one item a line, with an empty line before the list.",
        $"'{bullet}' inleder raden som i Word, men det blir ingen lista. Skriv '- ' i stället, en punkt per rad, med en tom rad före listan.",
        $"'{bullet}' aloittaa rivin kuten Wordissa, mutta siitä ei tule luetteloa. Kirjoita sen sijaan '- ', yksi kohta riville, ja jätä luettelon eteen tyhjä rivi.");
}
