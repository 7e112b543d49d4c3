using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Verify;

public static class NoRecord
{
    public static Rule Rule { get; } = new("no-record", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "There is no record of what was published here, so there is nothing to compare with. Build the site first, or run this where it is built.",
        "Det finns ingen förteckning över vad som har publicerats här, så det finns inget att jämföra med. Bygg webbplatsen först, eller kör det här där den byggs.",
        "Täältä puuttuu luettelo siitä, mitä on julkaistu, joten vertailukohtaa ei ole. Kokoa sivusto ensin tai aja tämä siellä, missä se kootaan."));
}
