using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Addresses;

public static class ValueWithoutSection
{
    public static Rule Rule { get; } = new("value-without-section", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "A value is shown on its folder's own page. Make index.sv.md and index.fi.md with 'kind: values' beside it.",
        "Ett värde visas på mappens egen sida. Gör index.sv.md och index.fi.md med 'kind: values' bredvid det.",
        "Arvo näytetään kansion omalla sivulla. Tee sen viereen index.sv.md ja index.fi.md, joissa on 'kind: values'.");
}
