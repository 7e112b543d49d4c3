using System.Globalization;

namespace Kasko.Site.Rules;

/// <summary>Dates as the readers of messages write them.</summary>
internal static class DateText
{
    public static string English(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The usual form in Swedish of Finland and in Finnish, as 31.1.2026.</summary>
    public static string Numeric(DateOnly date) => date.ToString("d.M.yyyy", CultureInfo.InvariantCulture);
}
