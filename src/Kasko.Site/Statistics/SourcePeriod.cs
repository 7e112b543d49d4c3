using System.Text.RegularExpressions;
using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>
/// Reads periods in Statistics Finland's notation: <c>2025</c>, <c>2025H1</c>, <c>2025Q1</c>, <c>2025M01</c>, with <c>*</c> while provisional.
/// </summary>
internal static partial class SourcePeriod
{
    public static Period? Parse(string code) =>
        Form().Match(code) is { Success: true } match
            ? Period.Parse(match.Groups["month"].Value is { Length: > 0 } month ? $"{match.Groups["year"].Value}-{month}"
                : match.Groups["quarter"].Value is { Length: > 0 } quarter ? $"{match.Groups["year"].Value}-Q{quarter}"
                : match.Groups["half"].Value is { Length: > 0 } half ? $"{match.Groups["year"].Value}-H{half}"
                : match.Groups["year"].Value)
            : null;

    /// <summary>Whether a period's code or label, or a figure's status, marks the figure as provisional.</summary>
    public static bool MarksProvisional(string mark) => mark.TrimEnd().EndsWith('*');

    [GeneratedRegex(@"^(?<year>[12][0-9]{3})(-?M(?<month>[01][0-9])|-?Q(?<quarter>[1-4])|-?H(?<half>[12])|-(?<month>[01][0-9]))?\*?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
