using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Head;

public static class MissingDescription
{
    public static Rule Rule { get; } = new("missing-description", Severity.Error);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The page has no description. Write its summary in the layout's description.",
        "Sidan har ingen beskrivning. Skriv dess sammanfattning i layoutens description.",
        "Sivulla ei ole kuvausta. Kirjoita sen tiivistelmä sivupohjan kuvaukseen (description).");
}
