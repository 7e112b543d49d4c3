using System.Collections.Immutable;
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
        ImmutableArray<string> texts = [.. frontMatter.Texts.Select(text => PassageText.Plain(text.Value)), .. outline.Texts.Select(text => text.Text)];
        var all = new char[texts.Sum(text => text.Length + 1)];
        var length = 0;
        foreach (var text in texts) length += WriteLine(text, all.AsSpan(length));
        var written = all.AsSpan(0, Math.Max(length - 1, 0));
        var bytes = new byte[Encoding.UTF8.GetByteCount(written)];
        Encoding.UTF8.GetBytes(written, bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, Bytes));
    }

    /// <summary>
    /// A line for each text that has any: white space is collapsed to single spaces, invisible text is left out. Returns
    /// the number of characters written.
    /// </summary>
    private static int WriteLine(string text, Span<char> line)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (character is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF') continue;
            if (!char.IsWhiteSpace(character)) line[length++] = character;
            else if (length > 0 && line[length - 1] != ' ') line[length++] = ' ';
        }

        if (length > 0 && line[length - 1] == ' ') length--;
        if (length > 0) line[length++] = '\n';
        return length;
    }
}
