using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Decisions;

public static class AllowWithoutReason
{
    public static Rule Rule { get; } = new("allow-without-reason", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string id) => Rule.At(at,
        $"Say why the page need not follow '{id}', for whoever reads this later: write '{id}: …' with the reason.",
        $"Säg varför sidan inte behöver följa '{id}', för den som läser det här senare: skriv '{id}: …' med skälet.",
        $"Kerro myöhempää lukijaa varten, miksi sivun ei tarvitse noudattaa sääntöä '{id}': kirjoita '{id}: …' ja syy.");
}
