using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class InvalidBaseUrl
{
    public static Rule Rule { get; } = new("base-url", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The address of the site cannot have a '?' or a '#'.",
        "Webbplatsens adress kan inte ha '?' eller '#'.",
        "Sivuston osoitteessa ei voi olla merkkiä '?' tai '#'.");
}
