namespace Kasko.Site.Languages.English;

/// <summary>The words beside a quantity in English, as parts of regular expressions.</summary>
internal static class EnglishQuantities
{
    /// <summary>23 November. With a capital letter only: “may” and “march” are also verbs.</summary>
    public const string Month =
        @"(?-i:(?<month>January|February|March|April|May|June|July|August|September|October|November|December))(?!\p{L})";

    /// <summary>The beginning of “per cent”, “percentage”.</summary>
    public const string Percent = @"per\s?cent";

    /// <summary>2nd of May.</summary>
    public const string OrdinalEnding = "st|nd|rd|th";

    /// <summary>Between two numbers or days.</summary>
    public const string Joiner = "and|or|to";

    /// <summary>Words before numbers that are not dates: section 3.1, article 6.1.</summary>
    public const string Numbered = @"criteri\p{L}*|section\p{L}*|chapter\p{L}*|article\p{L}*|table\p{L}*|figure\p{L}*";
}
