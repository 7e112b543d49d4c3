namespace Kasko.Site.Languages.Finnish;

/// <summary>The words beside a quantity in Finnish, as parts of regular expressions.</summary>
internal static class FinnishQuantities
{
    /// <summary>23. marraskuuta, marraskuussa.</summary>
    public const string Month =
        @"(?<month>(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu)\p{L}*";

    /// <summary>The beginning of “prosentti” and its forms.</summary>
    public const string Percent = "prosent";

    /// <summary>2:nen, 3:s, 3:nnessa.</summary>
    public const string OrdinalEnding = @"s|nen|nn\p{L}+";

    /// <summary>klo 8, kello 8.</summary>
    public const string Clock = @"klo\.?|kello";

    /// <summary>1 päivänä tammikuuta, tammikuun 31. päivänä.</summary>
    public const string DayWord = @"päivä\p{L}*";

    /// <summary>1990-luku.</summary>
    public const string Decade = "lu[kv]";

    /// <summary>Between two numbers or days.</summary>
    public const string Joiner = "ja|tai|sekä";

    /// <summary>Words before numbers that are not dates: versio 1.2, kohta 3.1.</summary>
    public const string Numbered = @"versio\p{L}*|kriteeri\p{L}*|vaatimu\p{L}*|kohta|kohda\p{L}*|luku|luvu\p{L}*|artik\p{L}*|tauluk\p{L}*|kuvio\p{L}*";
}
