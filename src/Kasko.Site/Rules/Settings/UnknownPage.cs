using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Settings;

public static class UnknownPage
{
    public static Rule Rule { get; } = new("unknown-page", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string written, IEnumerable<string> known)
    {
        var hint = Hint.For(written, known);
        return Rule.At(at,
            $"'{written}' is no page of this site.{hint.English} A page goes by its path in content/ without language and ending.",
            $"Sidan '{written}' finns inte på webbplatsen.{hint.Swedish} En sida anges med sin sökväg i content/ utan språk och filändelse.",
            $"Sivua '{written}' ei ole tällä sivustolla.{hint.Finnish} Sivu ilmoitetaan polkuna kansiossa content/ ilman kieltä ja päätettä.");
    }

    /// <summary>For a folder that has pages but none of its own.</summary>
    public static Diagnostic OfFolder(SourceSpan at, string folder, SiteLanguages languages)
    {
        var files = PageFileNames.Of($"{folder}/index", languages);
        return Rule.At(at,
            $"The folder '{folder}' has no page of its own. Make {files.English}.",
            $"Mappen '{folder}' saknar egen sida. Gör {files.Swedish}.",
            $"Kansiolla '{folder}' ei ole omaa sivua. Tee {files.Finnish}.");
    }
}
