namespace Kasko.Site.Tests.Strategy;

/// <summary>All differences between the pages and the adopted text.</summary>
internal static class Deviations
{
    /// <summary>Corrected spelling mistakes, listed on the page about the strategy.</summary>
    public static readonly (string Written, string Published)[] Corrections =
    [
        ("Trivsamt och gemensamt omgivning", "Trivsam och gemensam omgivning"),
        ("fördomsfria ideér", "fördomsfria idéer"),
        ("genom att hålla siktet spänt mot horisonten och inte blickar bakåt", "genom att hålla siktet spänt mot horisonten och inte blicka bakåt"),
        ("Långsiktighet är även det positivt proaktivitet", "Långsiktighet är även positiv proaktivitet"),
        ("balanseringe av ekonomin", "balansering av ekonomin"),
    ];

    /// <summary>Typography, corrected silently.</summary>
    public static readonly (string Written, string Published)[] Typography =
    [
        ("2024-2030", "2024–2030"),
        ("Nytta :", "Nytta"),
    ];

    /// <summary>The adopted text as it is to be published.</summary>
    public static string Published(string adopted)
    {
        foreach (var (written, published) in Corrections.Concat(Typography)) adopted = adopted.Replace(written, published, StringComparison.Ordinal);
        return IsInCapitals(adopted) ? InSentenceCase(adopted) : adopted;
    }

    /// <summary>Headings in capitals are published in sentence case, because a screen reader may spell capitals letter by letter.</summary>
    private static bool IsInCapitals(string text) => text.Any(char.IsLetter) && text.All(letter => !char.IsLower(letter));

    private static string InSentenceCase(string text)
    {
        var first = text.ToList().FindIndex(char.IsLetter);
        return text[..(first + 1)] + text[(first + 1)..].ToLowerInvariant();
    }
}
