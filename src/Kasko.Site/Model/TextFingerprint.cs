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

    /// <summary>Ten digits in lower-case hexadecimal.</summary>
    public static string Of(FrontMatter frontMatter, Outline outline)
    {
        var most = 0;
        foreach (var text in frontMatter.Texts) most += MostBytes(text.Value);
        foreach (var text in outline.Texts) most += MostBytes(text.Text.Span);
        var lines = ArrayPool<byte>.Shared.Rent(most);
        var length = 0;
        foreach (var text in frontMatter.Texts) length += WriteLine(PassageText.Plain(text.Value), lines.AsSpan(length));
        foreach (var text in outline.Texts) length += WriteLine(text.Text.Span, lines.AsSpan(length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(lines.AsSpan(0, Math.Max(length - 1, 0)), hash);
        ArrayPool<byte>.Shared.Return(lines);
        return Convert.ToHexStringLower(hash[..Bytes]);
    }

    /// <summary>Of a text's line.</summary>
    private static int MostBytes(ReadOnlySpan<char> text) => Encoding.UTF8.GetMaxByteCount(text.Length) + 1;

    /// <summary>A line for each text that has any: white space is collapsed to single spaces, invisible text is left out. Returns its length.</summary>
    private static int WriteLine(ReadOnlySpan<char> text, Span<byte> lines)
    {
        var line = NeedsNoChange(text) ? text : Collapsed(text);
        if (line.Length == 0) return 0;
        var length = Encoding.UTF8.GetBytes(line, lines);
        lines[length] = (byte)'\n';
        return length + 1;
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
