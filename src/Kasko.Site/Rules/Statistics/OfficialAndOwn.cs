using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class OfficialAndOwn
{
    public static Rule Rule { get; } = new("official-and-own", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string period, string file) => Rule.At(at,
        $"The figure for {period} is in {file} too. Remove it here: the official figure is the one that is kept up to date.",
        $"Siffran för {period} finns också i {file}. Ta bort den här: den officiella siffran är den som hålls aktuell.",
        $"Ajanjakson {period} luku on myös tiedostossa {file}. Poista se tästä: virallinen luku on se, joka pidetään ajan tasalla.");
}
