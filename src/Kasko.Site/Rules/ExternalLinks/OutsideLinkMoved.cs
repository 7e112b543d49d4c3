using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.ExternalLinks;

public static class OutsideLinkMoved
{
    public static Rule Rule { get; } = new("outside-link-moved", Severity.Warning);

    public static Diagnostic At(SourceSpan at, Uri address, string to) => Rule.At(at,
        $"'{Excerpt.Of(address.OriginalString)}' has moved for good. Link to {to}.",
        $"'{Excerpt.Of(address.OriginalString)}' har flyttat permanent. Länka till {to}.",
        $"'{Excerpt.Of(address.OriginalString)}' on siirtynyt pysyvästi. Linkitä osoitteeseen {to}.");
}
