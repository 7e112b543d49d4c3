using System.Globalization;
using System.Text;

namespace Kasko.Site.Quoting;

/// <summary>
/// Makes text from files of a proposal safe in a comment: nothing in it is read as Markdown, HTML, an address, a mention
/// or a reference to an issue.
/// </summary>
internal static class CommentText
{
    private const string Special = "\\`*_{}[]<>&|~!$";

    /// <summary>U+2060 WORD JOINER: invisible, and keeps a forge from reading the name after it.</summary>
    private const char Joiner = '\u2060';

    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length + 32);
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            if (char.IsControl(letter) || letter is '\u2028' or '\u2029') safe.Append(' ');
            else if (Special.Contains(letter, StringComparison.Ordinal) || IsInAddress(text, index)) safe.Append(CultureInfo.InvariantCulture, $"&#{(int)letter};");
            else if (letter is '@' or '#') safe.Append(letter).Append(Joiner);
            else safe.Append(letter);
        }

        return safe.ToString();
    }

    /// <summary>A path in the address of a link.</summary>
    public static string Address(Uri folder, string path) => $"{folder.AbsoluteUri}{UrlText.Path(path).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)}";

    /// <summary>Whether forges would find an address here: <c>://</c> or <c>www.</c>.</summary>
    private static bool IsInAddress(string text, int index) =>
        (text[index] == ':' && index + 2 < text.Length && text[index + 1] == '/' && text[index + 2] == '/')
        || (text[index] == '.' && index >= 3 && text.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
}
