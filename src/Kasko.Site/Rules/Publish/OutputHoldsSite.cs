using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class OutputHoldsSite
{
    public static Rule Rule { get; } = new("output-holds-site", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "This folder is the site's own folder or contains it, so it is not published to. Choose another with --output.",
        "Mappen är webbplatsens egen mapp eller innehåller den, så inget publiceras i den. Välj en annan med --output.",
        "Kansio on sivuston oma kansio tai sisältää sen, joten siihen ei julkaista. Valitse toinen valitsimella --output."));
}
