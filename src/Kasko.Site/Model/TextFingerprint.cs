using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Kasko.Site.Model;

/// <summary>
/// A short hash of what a page's visitors read: its title, summary and text. It changes with any letter, word or order;
/// it does not change with line endings, wrapping, markup and other front matter. Texts are normalized to NFC.
/// </summary>
public static class TextFingerprint
{
    private const int Bytes = 5;

    /// <summary>Space for the front matter, in bytes.</summary>
    private const int SomeLines = 512;

    /// <summary>Ten digits in lower-case hexadecimal.</summary>
    public static string Of(FrontMatter frontMatter, Outline outline)
    {
        var lines = new ArrayBufferWriter<byte>(SomeLines + outline.Texts.Sum(text => text.Text.Length + 1) * 9 / 8);
        foreach (var text in frontMatter.Texts) WriteLine(PassageText.Plain(text.Value), lines);
        foreach (var text in outline.Texts) WriteLine(text.Text.Span, lines);
        var written = lines.WrittenSpan;
        return Convert.ToHexStringLower(SHA256.HashData(written[..Math.Max(written.Length - 1, 0)]).AsSpan(0, Bytes));
    }

    /// <summary>A line for each text that has any: white space is collapsed to single spaces, invisible text is left out.</summary>
    private static void WriteLine(ReadOnlySpan<char> text, ArrayBufferWriter<byte> lines)
    {
        var line = NeedsNoChange(text) ? text : Collapsed(text);
        if (line.Length == 0) return;
        var bytes = lines.GetSpan(Encoding.UTF8.GetByteCount(line) + 1);
        var length = Encoding.UTF8.GetBytes(line, bytes);
        bytes[length] = (byte)'\n';
        lines.Advance(length + 1);
    }

    private static bool NeedsNoChange(ReadOnlySpan<char> text)
    {
        if (text is [' ', ..] or [.., ' '] || text.Contains("  ", StringComparison.Ordinal)) return false;
        while (text.IndexOfAnyExceptInRange(' ', '~') is >= 0 and var index)
        {
            if (IsInvisible(text[index]) || char.IsWhiteSpace(text[index])) return false;
            text = text[(index + 1)..];
        }

        return true;
    }

    private static string Collapsed(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (IsInvisible(character)) continue;
            if (!char.IsWhiteSpace(character)) line.Append(character);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        if (line.Length > 0 && line[^1] == ' ') line.Length--;
        return line.ToString();
    }

    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
