using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class LinkWithoutFile
{
    public static Rule Rule { get; } = new("link-without-file", Severity.Error, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at, string target) => Rule.At(at,
        $"The link '{target}' does not lead to a file. Link to the page by its full file name, as in goals/services.sv.md.",
        $"Länken '{target}' leder inte till en fil. Länka till sidan med dess fullständiga filnamn, till exempel goals/services.sv.md.",
        $"Linkki '{target}' ei vie tiedostoon. Linkitä sivuun sen koko tiedostonimellä, esimerkiksi goals/services.fi.md.");
}
