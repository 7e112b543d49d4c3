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
    public static string Of(PageSource page)
    {
        var all = new StringBuilder(page.Body.Length + 512);
        foreach (var text in Texts(page)) AppendLine(all, text);
        if (all.Length > 0) all.Length--;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())).AsSpan(0, Bytes));
    }

    private static IEnumerable<string> Texts(PageSource page)
    {
        foreach (var text in page.FrontMatter.Texts) yield return PassageText.Plain(text.Value);
        foreach (var text in page.Outline.Texts) yield return text.Text;
    }

    /// <summary>A line for each text that has any: white space is collapsed to single spaces, invisible text is left out.</summary>
    private static void AppendLine(StringBuilder all, string text)
    {
        var start = all.Length;
        foreach (var character in text)
        {
            if (character is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF') continue;
            if (!char.IsWhiteSpace(character)) all.Append(character);
            else if (all.Length > start && all[^1] != ' ') all.Append(' ');
        }

        if (all.Length > start && all[^1] == ' ') all.Length--;
        if (all.Length > start) all.Append('\n');
    }
}
