using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class OtherHost
{
    public static Rule Rule { get; } = new("other-host", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string address) => Rule.At(at,
        $"The page loads '{Excerpt.Of(address)}' from another server. Save the file in the site, or link to it instead.",
        $"Sidan hämtar '{Excerpt.Of(address)}' från en annan server. Spara filen på webbplatsen, eller länka till den i stället.",
        $"Sivu hakee kohteen '{Excerpt.Of(address)}' toiselta palvelimelta. Tallenna tiedosto sivustoon tai linkitä siihen.");

    public static Diagnostic Form(SourceSpan at, string address) => Rule.At(at,
        $"The form sends what visitors write to '{Excerpt.Of(address)}', which is another server. Link to a page there instead.",
        $"Formuläret sänder det som besökarna skriver till '{Excerpt.Of(address)}', som är en annan server. Länka till en sida där i stället.",
        $"Lomake lähettää kävijöiden kirjoittaman kohteeseen '{Excerpt.Of(address)}', joka on toinen palvelin. Linkitä sen sijaan sivulle siellä.");
}
