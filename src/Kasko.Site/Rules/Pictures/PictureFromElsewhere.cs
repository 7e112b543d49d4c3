using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class PictureFromElsewhere
{
    public static Rule Rule { get; } = new("picture-from-elsewhere", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string target) => Rule.At(at,
        $"'{target}' is not beside the page. Save the picture in the page's folder and name the file.",
        $"'{target}' ligger inte i samma mapp som sidan. Spara bilden där och skriv filens namn.",
        $"'{target}' ei ole sivun vieressä. Tallenna kuva sivun kansioon ja ilmoita tiedosto.");
}
