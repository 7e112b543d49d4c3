namespace Kasko.Site.Load.Yaml;

/// <summary>Writes a text as YAML takes it whatever signs it holds: within quotation marks (YAML 1.2, 7.3).</summary>
internal static class YamlQuotes
{
    /// <summary>The marks that word processors and telephones put around a quotation instead of straight ones.</summary>
    private const string Curly = "”“„‟»«’‘‚‛";

    /// <param name="text">Marks that were meant as the quotation of the value, of whatever kind, are replaced.</param>
    public static string Around(string text)
    {
        var plain = text.Trim();
        plain = Inside(plain) ?? plain;
        return plain.Contains('"', StringComparison.Ordinal) || plain.Contains('\\', StringComparison.Ordinal)
            ? $"'{plain.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{plain}\"";
    }

    /// <summary>What stands between two curly marks that surround a whole text; null where none do.</summary>
    public static string? Inside(string text) =>
        text.Length > 2 && IsCurly(text[0]) && IsCurly(text[^1]) && text[1..^1] is var inside && !inside.Any(IsCurlyPair) ? inside.Trim() : null;

    private static bool IsCurly(char letter) => Curly.Contains(letter, StringComparison.Ordinal);

    /// <summary>An apostrophe may stand within a word.</summary>
    private static bool IsCurlyPair(char letter) => IsCurly(letter) && letter is not '’';
}
