using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Addresses;

public static class NoHome
{
    public static Rule Rule { get; } = new("no-home", Severity.Error, IsFirm: true);

    public static Diagnostic At() => Rule.At(new SourceSpan("content"),
        "The site has no home page. Make index.sv.md and index.fi.md with 'kind: home'.",
        "Webbplatsen har ingen startsida. Gör index.sv.md och index.fi.md med 'kind: home'.",
        "Sivustolla ei ole etusivua. Tee index.sv.md ja index.fi.md, joissa on 'kind: home'.");
}
