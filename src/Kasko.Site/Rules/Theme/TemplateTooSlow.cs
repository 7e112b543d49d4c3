using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class TemplateTooSlow
{
    public static Rule Rule { get; } = new("template-too-slow", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int seconds) => Rule.At(at,
        $"The template took more than {seconds} seconds for one page and was stopped. Look for an endless loop.",
        $"Mallen tog mer än {seconds} sekunder för en enda sida och avbröts. Leta efter en oändlig slinga.",
        $"Mallilta kului yli {seconds} sekuntia yhdellä sivulla, ja se keskeytettiin. Etsi päättymätöntä silmukkaa.");
}
