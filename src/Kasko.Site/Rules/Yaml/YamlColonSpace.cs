using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlColonSpace
{
    public static Rule Rule { get; } = new("yaml-colon-space", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string repaired) => Rule.At(at,
        $"Put a space after the colon. Write: '{Excerpt.Line(repaired)}'.",
        $"Sätt ett mellanslag efter kolon. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Pane välilyönti kaksoispisteen jälkeen. Kirjoita: '{Excerpt.Line(repaired)}'.");

    /// <summary>A semicolon or an equals sign stands there.</summary>
    public static Diagnostic OtherSign(SourceSpan at, string repaired) => Rule.At(at,
        $"A colon and a space come after a key. Write: '{Excerpt.Line(repaired)}'.",
        $"Efter en nyckel kommer kolon och mellanslag. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Avaimen jälkeen tulee kaksoispiste ja välilyönti. Kirjoita: '{Excerpt.Line(repaired)}'.");

    public static Diagnostic Hyphen(SourceSpan at, string repaired) => Rule.At(at,
        $"An item of a list begins with a hyphen and a space. Write: '{Excerpt.Line(repaired)}'.",
        $"En punkt i en lista börjar med bindestreck och mellanslag. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Luettelon kohta alkaa yhdysmerkillä ja välilyönnillä. Kirjoita: '{Excerpt.Line(repaired)}'.");
}
