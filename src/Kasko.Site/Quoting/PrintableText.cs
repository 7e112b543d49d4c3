using System.Globalization;
using System.Text;

namespace Kasko.Site.Quoting;

/// <summary>
/// Makes untrusted text safe for a terminal and a log: characters that would move the cursor, break the line, change
/// the text direction or be invisible are written as their code, such as <c>&lt;U+001B&gt;</c>.
/// </summary>
public static class PrintableText
{
    private const int ZeroWidthJoiner = 0x200D;

    public static string Of(string text)
    {
        if (IsPlain(text)) return text;
        var printable = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var whole = Rune.DecodeFromUtf16(rest, out var rune, out var consumed) is System.Buffers.OperationStatus.Done;
            if (whole && IsPrintable(rune)) printable.Append(rest[..consumed]);
            else printable.Append(CultureInfo.InvariantCulture, $"<U+{(whole ? rune.Value : rest[0]):X4}>");
            rest = rest[consumed..];
        }

        return printable.ToString();
    }

    /// <summary>A text of several lines.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(Of));

    /// <summary>Whether a character can be written unchanged. The zero-width joiner can, because it joins emoji.</summary>
    public static bool IsPrintable(Rune rune) => rune.Value == ZeroWidthJoiner || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static bool IsPlain(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;
}
