using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Addresses;

public static class NoHome
{
    public static Rule Rule { get; } = new("no-home", Severity.Error, IsFirm: true);

    public static Diagnostic At(SiteLanguages languages)
    {
        var files = PageFileNames.Of("index", languages);
        return Rule.At(new SourceSpan("content"),
            $"The site has no home page. Make {files.English} with 'kind: home'.",
            $"Webbplatsen har ingen startsida. Gör {files.Swedish} med 'kind: home'.",
            $"Sivustolla ei ole etusivua. Tee {files.Finnish} ('kind: home').");
    }
}
