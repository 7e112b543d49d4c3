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
    public static string Of(PageSource page) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Texts(page).Select(Plain).Where(text => text.Length > 0)))).AsSpan(0, Bytes));

    private static IEnumerable<string> Texts(PageSource page)
    {
        foreach (var text in page.FrontMatter.Texts) yield return PassageText.Plain(text.Value);
        foreach (var text in page.Outline.Texts) yield return text.Text;
    }

    /// <summary>White space is collapsed to single spaces; invisible text is left out.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF') continue;
            if (!char.IsWhiteSpace(character)) plain.Append(character);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }
}
