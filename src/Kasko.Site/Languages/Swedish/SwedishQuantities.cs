namespace Kasko.Site.Languages.Swedish;

/// <summary>The words beside a quantity in Swedish, as parts of regular expressions.</summary>
internal static class SwedishQuantities
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

    /// <summary>1990-talet.</summary>
    public const string Decade = "tal";

    /// <summary>Between two numbers or days.</summary>
    public const string Joiner = "och|till|eller|samt|resp\\.";

    /// <summary>Words before numbers that are not dates: version 1.2, avsnitt 3.1, artikel 6.1.</summary>
    public const string Numbered = @"version\p{L}*|krav\p{L}*|kriteri\p{L}*|punkt\p{L}*|avsnitt\p{L}*|kapit\p{L}*|artik\p{L}*|tabell\p{L}*|figur\p{L}*";
}
