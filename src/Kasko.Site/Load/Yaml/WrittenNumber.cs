using System.Globalization;

namespace Kasko.Site.Load.Yaml;

/// <summary>Numbers as people write them.</summary>
internal static class WrittenNumber
{
    /// <summary>How to write a number in Finnish notation in YAML; null when that is not clear.</summary>
    public static string? Right(string written)
    {
        var plain = string.Concat(written.Where(letter => letter is not (' ' or '\u00A0' or '\u202F'))).Replace('\u2212', '-');
        // Points before a comma, or more than one of them, separate thousands.
        var groups = plain.Split(',')[0].Split('.');
        if ((plain.Contains(',') || groups.Length > 2) && groups.Skip(1).All(group => group.Length == 3)) plain = plain.Replace(".", "", StringComparison.Ordinal);
        plain = plain.Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? plain
            : null;
    }
}
