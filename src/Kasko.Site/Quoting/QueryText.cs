using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Quoting;

/// <summary>
/// The query of an address as a regular expression (PCRE), for servers that compare it as it was sent. It is safe inside
/// quotation marks: its only backslashes are before an x.
/// </summary>
internal static class QueryText
{
    public static string Pattern(AddressQuery query) =>
        "^" + string.Concat(query.Parameters.Select(parameter => $"(?=(?:.*&)?{Sent(parameter.Name)}={(parameter.Value.Length == 0 ? "?" : Sent(parameter.Value))}(?:&|$))"));

    /// <summary>Browsers and forms encode different characters, and a space in two ways.</summary>
    private static string Sent(string text)
    {
        var pattern = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var encoded = Uri.EscapeDataString(rune.ToString());
            pattern.Append(rune switch
            {
                { Value: ' ' } => "(?:[+]|%20)",
                { Value: '.' } => "[.]",
                { IsAscii: true } when encoded.Length > 1 => $@"(?:\x{rune.Value:X2}|(?i:{encoded}))",
                _ => encoded.Length > 1 ? $"(?i:{encoded})" : encoded,
            });
        }

        return pattern.ToString();
    }
}
