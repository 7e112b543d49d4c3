using System.Text.RegularExpressions;
using Kasko.Site.Model;

namespace Kasko.Site.Cli;

/// <summary>Periods as people write them.</summary>
internal static partial class GivenPeriod
{
    /// <summary>The period that was probably meant: of <c>2025Q1</c>, <c>1/2025</c>, <c>2025-1</c>; null when it is not known.</summary>
    public static Period? Right(string written)
    {
        var plain = written.Replace(" ", "", StringComparison.Ordinal);
        if (Quarter().Match(plain) is { Success: true } quarter) return Period.Parse($"{quarter.Groups["year"].Value}-Q{quarter.Groups["part"].Value}");
        if (Month().Match(plain) is { Success: true } month) return Period.Parse($"{month.Groups["year"].Value}-{month.Groups["part"].Value.PadLeft(2, '0')}");
        return null;
    }

    [GeneratedRegex(@"^(?:(?<year>\d{4})[-/.]?[qk](?<part>[1-4])|[qk](?<part>[1-4])[-/.]?(?<year>\d{4}))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^(?:(?<year>\d{4})[-/.](?<part>\d{1,2})|(?<part>\d{1,2})[-/.](?<year>\d{4}))$", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
