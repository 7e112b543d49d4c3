namespace Kasko.Site.Model;

/// <summary>The four years of a municipal council, from the first of June after an election (Local Government Act 410/2015, 15 §).</summary>
/// <param name="Year">The year in which it begins.</param>
public readonly record struct CouncilTerm(int Year)
{
    private const int Years = 4;

    /// <summary>The first term that this counts from; earlier ones began on other days.</summary>
    private const int Earliest = 2025;

    public DateOnly First => new(Year, 6, 1);

    public DateOnly Last => First.AddYears(Years).AddDays(-1);

    /// <summary>The term that a day is in; null before the earliest one.</summary>
    public static CouncilTerm? On(DateOnly day)
    {
        if (day < new CouncilTerm(Earliest).First) return null;
        var year = day >= new DateOnly(day.Year, 6, 1) ? day.Year : day.Year - 1;
        return new CouncilTerm(year - ((year - Earliest) % Years));
    }
}
