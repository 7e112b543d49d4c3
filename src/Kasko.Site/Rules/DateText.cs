using System.Globalization;

namespace Kasko.Site.Rules;

/// <summary>Formats dates for messages.</summary>
internal static class DateText
{
    public static string English(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The usual form in Finland's Swedish and in Finnish, such as 31.1.2026.</summary>
    public static string Numeric(DateOnly date) => date.ToString("d.M.yyyy", CultureInfo.InvariantCulture);
}
