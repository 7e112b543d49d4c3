using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class OutputIsLink
{
    public static Rule Rule { get; } = new("output-is-link", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "This is a link to another folder, so it is not published to. Give the folder itself with --output.",
        "Det här är en länk till en annan mapp, så inget publiceras i den. Ange själva mappen med --output.",
        "Tämä on linkki toiseen kansioon, joten siihen ei julkaista. Anna itse kansio valitsimella --output."));
}
