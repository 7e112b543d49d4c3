using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kasko.Site.Reports;

/// <summary>
/// Fingerprints by which a forge recognises the same problem in the next build. They depend neither on the line, so
/// that text inserted above changes nothing, nor on the language of the report; a problem reported twice in a file is
/// numbered.
/// </summary>
internal static class Fingerprints
{
    /// <summary>One for each diagnostic, in the same order, all different.</summary>
    public static ImmutableArray<string> Of(Report report)
    {
        var seen = new Dictionary<(string Id, string Path, string Words), int>();
        return [.. report.Diagnostics.Select(diagnostic =>
        {
            var problem = (diagnostic.Id, diagnostic.At.Path, diagnostic.Message.English);
            var times = seen.GetValueOrDefault(problem);
            seen[problem] = times + 1;
            return Hash([problem.Id, problem.Path, problem.English, times.ToString(CultureInfo.InvariantCulture)]);
        })];
    }

    private static string Hash(string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))).AsSpan(0, 16));
}
