using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class OtherHost
{
    public static Rule Rule { get; } = new("other-host", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string address) => Rule.At(at,
        $"The page loads '{Excerpt.Of(address)}' from another server. Save the file in the site, or link to it instead.",
        $"Sidan hämtar '{Excerpt.Of(address)}' från en annan server. Spara filen på webbplatsen, eller länka till den i stället.",
        $"Sivu hakee kohteen '{Excerpt.Of(address)}' toiselta palvelimelta. Tallenna tiedosto sivustoon tai linkitä siihen.");
}
