namespace Kasko.Site.Languages.Swedish;

/// <summary>The words next to a number in Swedish, as parts of regular expressions.</summary>
internal static class SwedishNumbers
{
    /// <summary>23 november, i novembers mörker.</summary>
    public const string Month =
        @"(?<month>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)s?(?!\p{L})";

    /// <summary>The beginning of “procent”, “procentig”.</summary>
    public const string Percent = "procent";

    /// <summary>2:a, 3:e.</summary>
    public const string OrdinalEnding = "[ae]";

    /// <summary>kl. 8, klockan 8.</summary>
    public const string Clock = @"kl\.?|klockan";

    /// <summary>den 12.10.</summary>
    public const string Day = "den";

    /// <summary>Words before numbers that are not dates: version 1.2, avsnitt 3.1.</summary>
    public const string Numbered = @"version\p{L}*|krav\p{L}*|kriteri\p{L}*|punkt\p{L}*|avsnitt\p{L}*|kapit\p{L}*";
}
