namespace Kasko.Site.Model;

/// <summary>The years that dates and periods of a strategy may have; with others, dates could not be computed with.</summary>
public static class PlausibleYears
{
    public const int First = 1800;
    public const int Last = 2200;

    public static bool Contains(int year) => year is >= First and <= Last;
}
