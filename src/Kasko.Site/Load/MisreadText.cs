using System.Buffers;
using System.Text;
using Kasko.Site.Languages;

namespace Kasko.Site.Load;

/// <summary>
/// Finds UTF-8 text that was decoded as Windows-1252 (Encoding Standard, 9): each letter beyond ASCII became two or
/// three, as in <c>mÃ¶jlig</c>. Only sequences that occur in no language are reported.
/// </summary>
internal static class MisreadText
{
    /// <summary>The replacement character (U+FFFD), written by a program that could not decode some bytes.</summary>
    public const char Lost = '\uFFFD';

    /// <summary>The maximum number of times that a text was decoded wrongly in succession.</summary>
    private const int MostTimes = 3;

    /// <summary>
    /// The characters of the bytes 80 to 9F in Windows-1252; all other bytes (in Latin-1, these too) are the characters of the same number.
    /// </summary>
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The start of the first such sequence; -1 when there is none.</summary>
    public static int IndexIn(string text)
    {
        for (var index = 0; index < text.Length; index++)
            if (text[index] is 'Â' or 'Ã' or 'Å' or 'Ì' or 'â' or 'ï' or 'ð' && Read(text.AsSpan(index)) is not null) return index;
        return -1;
    }

    /// <summary>The text before it was decoded wrongly.</summary>
    public static string Right(string text)
    {
        for (var times = 0; times < MostTimes && IndexIn(text) >= 0; times++)
        {
            var right = new StringBuilder();
            for (var index = 0; index < text.Length;)
            {
                if (Read(text.AsSpan(index)) is var (letter, length))
                {
                    right.Append(letter.ToString());
                    index += length;
                }
                else
                {
                    right.Append(text[index++]);
                }
            }

            text = Nfc.Of(right.ToString());
        }

        return text;
    }

    /// <summary>The original character at the start of a text, and how many characters it became.</summary>
    private static (Rune Letter, int Length)? Read(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[4];
        var length = 0;
        while (length < bytes.Length && length < text.Length && ByteOf(text[length]) is { } value) bytes[length++] = value;
        if (Rune.DecodeFromUtf8(bytes[..length], out var letter, out var used) is not OperationStatus.Done || used == 1) return null;
        return IsMisread(bytes[0], letter) ? (letter, used) : null;
    }

    /// <summary>
    /// Whether the sequence cannot be intended text. Å may be followed by a punctuation mark or a no-break space, so of
    /// the letters starting with it only š, ž and Ž count; of combining marks, those of å, ä and é.
    /// </summary>
    private static bool IsMisread(byte first, Rune letter) => first switch
    {
        0xC2 => letter.Value >= 0xA0,
        0xC3 or 0xE2 or 0xEF or 0xF0 => true,
        0xC5 => letter.Value is 'š' or 'ž' or 'Ž',
        0xCC => letter.Value is 0x0301 or 0x0308 or 0x030A,
        _ => false,
    };

    private static byte? ByteOf(char letter)
    {
        if (letter <= '\u00FF') return (byte)letter;
        var upper = Upper.IndexOf(letter, StringComparison.Ordinal);
        return upper < 0 ? null : (byte)(0x80 + upper);
    }
}
