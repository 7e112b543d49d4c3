namespace Kasko.Site.Model;

/// <summary>Limits on the length of a page's summary, in characters (Unicode code points).</summary>
public static class SummaryLength
{
    /// <summary>The length that search results show; a longer summary is a warning.</summary>
    public const int Shown = 160;

    /// <summary>A longer summary is an error.</summary>
    public const int Longest = 200;
}
