using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class SameId
{
    public static Rule Rule { get; } = new("same-id", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string id) => Rule.At(at,
        $"The id '{id}' is used twice. Give this one another.",
        $"Id:t '{id}' används två gånger. Skriv ett annat id här.",
        $"Tunnus '{id}' on käytössä kahdesti. Anna tälle toinen.");
}
