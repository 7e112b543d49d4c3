using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class MeasureId
{
    public static Rule Rule { get; } = new("measure-id", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string id) => Rule.At(at,
        $"'{id}' becomes part of web addresses. Name the file with the letters a–z, digits and hyphens only.",
        $"'{id}' blir en del av webbadresser. Ge filen ett namn med bara bokstäverna a–z, siffror och bindestreck.",
        $"'{id}' tulee osaksi verkko-osoitteita. Nimeä tiedosto vain kirjaimilla a–z, numeroilla ja yhdysmerkeillä.");
}
