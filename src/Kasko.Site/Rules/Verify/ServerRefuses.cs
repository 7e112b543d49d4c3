using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Verify;

public static class ServerRefuses
{
    public static Rule Rule { get; } = new("server-refuses", Severity.Error, IsFirm: true);

    /// <param name="status">The server's HTTP status code.</param>
    public static Diagnostic At(SourceSpan at, int status) => Rule.At(at, new(
        $"The server does not hand this out; it answers with status {status}. Ask whoever runs the server.",
        $"Servern lämnar inte ut det här utan svarar med status {status}. Fråga den som sköter servern.",
        $"Palvelin ei anna tätä, vaan vastaa tilalla {status}. Kysy palvelimen ylläpitäjältä."));
}
