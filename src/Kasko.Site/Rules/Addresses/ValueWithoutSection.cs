using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Addresses;

public static class ValueWithoutSection
{
    public static Rule Rule { get; } = new("value-without-section", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, SiteLanguages languages)
    {
        var files = PageFileNames.Of("index", languages);
        return Rule.At(at,
            $"A value is shown on its folder's own page. Make {files.English} with 'kind: values' beside it.",
            $"Ett värde visas på mappens egen sida. Gör {files.Swedish} med 'kind: values' bredvid det.",
            $"Arvo näytetään kansion omalla sivulla. Tee sen viereen {files.Finnish} ('kind: values').");
    }
}
