using Kasko.Site.Model;

namespace Kasko.Site.Rules.Yaml;

/// <summary>Recognizes other notations of half-years, quarters and months: with another sign or none between, or the other way round.</summary>
internal static class PeriodSlip
{
    /// <summary>The period that <c>H1 2026</c>, <c>2026q3</c> or <c>2026/H2</c> means, as it must be written; null for other texts.</summary>
    public static string? Meant(string written)
    {
        var parts = string.Concat(written.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
        if (parts.Length != 6) return null;
        return (Period.Parse($"{parts[..4]}-{parts[4..]}") ?? Period.Parse($"{parts[2..]}-{parts[..2]}"))?.ToString();
    }
}
