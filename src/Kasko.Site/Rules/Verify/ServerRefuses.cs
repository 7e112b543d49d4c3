using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Verify;

public static class ServerRefuses
{
    public static Rule Rule { get; } = new("server-refuses", Severity.Error, IsFirm: true);

    /// <param name="status">The server's HTTP status code.</param>
    public static Diagnostic At(SourceSpan at, int status) => Rule.At(at, new(
        $"The server does not give this file; it answers with status code {status}. Ask whoever runs the server.",
        $"Servern lämnar inte ut den här filen utan svarar med statuskoden {status}. Fråga den som sköter servern.",
        $"Palvelin ei anna tätä tiedostoa vaan vastaa tilakoodilla {status}. Kysy palvelimen ylläpitäjältä."));
}
