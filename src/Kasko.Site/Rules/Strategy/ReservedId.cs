using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class ReservedId
{
    public static Rule Rule { get; } = new("reserved-id", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string id) => Rule.At(at,
        $"'{id}' is the name of a file of open data, so no measure can have it. Give the file another name.",
        $"'{id}' är namnet på en fil med öppna data, så ingen mätare kan ha det. Ge filen ett annat namn.",
        $"'{id}' on avoimen datan tiedoston nimi, joten se ei käy mittarin nimeksi. Anna tiedostolle toinen nimi.");
}
