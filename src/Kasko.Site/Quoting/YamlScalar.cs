using System.Globalization;
using System.Text;

namespace Kasko.Site.Quoting;

/// <summary>Texts in YAML.</summary>
internal static class YamlScalar
{
    /// <summary>In double quotes, which are valid for any text (YAML 1.2, 7.3.1), and never turn it into a number or a mapping.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\') quoted.Append('\\').Append(rune);
            else if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF) quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            else quoted.Append(rune);
        }

        return quoted.Append('"').ToString();
    }
}
