namespace Kasko.Site.Model;

/// <summary>How long a page's summary may be, in characters (Unicode code points).</summary>
public static class SummaryLength
{
    /// <summary>What search results show; a longer one is a warning.</summary>
    public const int Shown = 160;

    /// <summary>A longer one is not published.</summary>
    public const int Longest = 200;
}
