namespace Kasko.Site.Languages;

/// <summary>The words of running text.</summary>
internal static class WordsInText
{
    /// <summary>
    /// The start and length of each run of letters, except in an address, next to a digit, or in a word with soft hyphens.
    /// </summary>
    public static IEnumerable<(int Start, int Length)> In(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            if (IsPlain(text.AsSpan(start, end - start)))
            {
                foreach (var (letters, length) in Letters(text, start, end)) yield return (letters, length);
            }
            start = end;
        }
    }

    private static bool IsPlain(ReadOnlySpan<char> chunk)
    {
        for (var index = 0; index < chunk.Length; index++)
        {
            if (char.IsDigit(chunk[index])) return false;
            if (chunk[index] is '@' or '\\' or '_' or '=' or '#' or WordCharacters.SoftHyphen) return false;
            // A full stop, colon or slash between letters is not punctuation: kaskinen.fi, mailto:x, sv/fi.
            var inside = index > 0 && index + 1 < chunk.Length && !char.IsWhiteSpace(chunk[index + 1]);
            if (inside && chunk[index] is '.' or '/' && char.IsLetter(chunk[index + 1])) return false;
            if (chunk[index..].StartsWith("://")) return false;
        }
        return true;
    }

    private static IEnumerable<(int Start, int Length)> Letters(string text, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            var letters = index;
            while (letters < end && (char.IsLetter(text[letters]) || Nfc.IsMark(text[letters]))) letters++;
            if (letters == index) continue;
            yield return (index, letters - index);
            index = letters;
        }
    }
}
