using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class LinkWithoutFile
{
    public static Rule Rule { get; } = new("link-without-file", Severity.Error, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at, string target) => Rule.At(at,
        $"'{target}' names no file. Link to a page by its full file name, as in goals/services.sv.md.",
        $"'{target}' anger ingen fil. Länka till en sida med dess fullständiga filnamn, till exempel goals/services.sv.md.",
        $"'{target}' ei ilmoita tiedostoa. Linkitä sivuun sen koko tiedostonimellä, esimerkiksi goals/services.fi.md.");
}
