using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class InvalidBaseUrl
{
    public static Rule Rule { get; } = new("base-url", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The address of the site cannot have a '?' or a '#'. Remove it and what follows.",
        "Webbplatsens adress får inte innehålla '?' eller '#'. Ta bort tecknet och det som följer.",
        "Sivuston osoitteessa ei saa olla merkkiä '?' tai '#'. Poista se ja kaikki sen jälkeen.");
}
