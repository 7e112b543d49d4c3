using System.Globalization;
using System.Text;

namespace Kasko.Site.Quoting;

/// <summary>Texts in YAML.</summary>
internal static class YamlScalar
{
    /// <summary>Signs that begin something else than a text (YAML 1.2, 5.3).</summary>
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>As people write it, without quotes, where YAML then reads the same text in a block mapping; otherwise quoted.</summary>
    public static string Text(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>The same within braces or brackets, where a text without quotes ends at a comma.</summary>
    public static string InBraces(string text) => IsPlain(text) && text.IndexOfAny([',', '[', ']', '{', '}']) < 0 ? text : Quoted(text);

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

    private static bool IsPlain(string text) =>
        text.Length > 0 && text == text.Trim() && !Indicators.Contains(text[0], StringComparison.Ordinal) && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && Quoted(text).Length == text.Length + 2;
}
