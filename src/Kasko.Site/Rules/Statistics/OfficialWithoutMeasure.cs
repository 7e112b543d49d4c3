using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class OfficialWithoutMeasure
{
    public static Rule Rule { get; } = new("official-without-measure", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string measure) => Rule.At(at,
        $"These figures belong to no measure: there is no content/measures/{measure}.yml. Delete the file, or give it the measure's name.",
        $"Siffrorna hör inte till någon mätare: content/measures/{measure}.yml finns inte. Ta bort filen eller ge den mätarens namn.",
        $"Luvut eivät kuulu mihinkään mittariin: tiedostoa content/measures/{measure}.yml ei ole. Poista tiedosto tai anna sille mittarin nimi.");
}
