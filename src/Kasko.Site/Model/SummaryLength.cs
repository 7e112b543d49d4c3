namespace Kasko.Site.Model;

/// <summary>Limits on the length of a page's summary and of a goal in brief, in characters (Unicode code points).</summary>
public static class SummaryLength
{
    /// <summary>The length that search results show; a longer summary is a warning.</summary>
    public const int Shown = 160;

    /// <summary>A longer summary is an error.</summary>
    public const int Longest = 200;

    /// <summary>Three everyday sentences of some twenty words each; a longer text in brief is an error.</summary>
    public const int LongestBrief = 400;
}
