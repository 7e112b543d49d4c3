using System.Collections.Frozen;
using System.Text;

namespace Kasko.Site.Languages;

/// <summary>
/// Composes letters and combining marks (Unicode's NFC) for the Latin letters of Finland's and its neighbours'
/// languages. <c>string.Normalize</c> does not compose when globalization is invariant.
/// </summary>
public static class Nfc
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    private static readonly FrozenDictionary<char, string> LettersByMark = new Dictionary<char, string>
    {
        ['\u0300'] = "AÀ EÈ IÌ NǸ OÒ UÙ WẀ aà eè iì nǹ oò uù wẁ",
        ['\u0301'] = "AÁ CĆ EÉ GǴ IÍ LĹ NŃ OÓ RŔ SŚ UÚ WẂ YÝ ZŹ ÆǼ ØǾ aá cć eé gǵ ií lĺ nń oó rŕ sś uú wẃ yý zź æǽ øǿ",
        ['\u0302'] = "AÂ CĈ EÊ GĜ HĤ IÎ JĴ OÔ SŜ UÛ WŴ YŶ aâ cĉ eê gĝ hĥ iî jĵ oô sŝ uû wŵ yŷ",
        ['\u0303'] = "AÃ IĨ NÑ OÕ UŨ aã iĩ nñ oõ uũ",
        ['\u0304'] = "AĀ EĒ IĪ OŌ UŪ YȲ ÆǢ aā eē iī oō uū yȳ æǣ",
        ['\u0306'] = "AĂ EĔ GĞ IĬ OŎ UŬ aă eĕ gğ iĭ oŏ uŭ",
        ['\u0307'] = "AȦ CĊ EĖ GĠ Iİ OȮ ZŻ aȧ cċ eė gġ oȯ zż",
        ['\u0308'] = "AÄ EË IÏ OÖ UÜ WẄ YŸ aä eë iï oö uü wẅ yÿ",
        ['\u030A'] = "AÅ UŮ aå uů",
        ['\u030B'] = "OŐ UŰ oő uű",
        ['\u030C'] = "AǍ CČ DĎ EĚ GǦ HȞ IǏ KǨ LĽ NŇ OǑ RŘ SŠ TŤ UǓ ZŽ ƷǮ aǎ cč dď eě gǧ hȟ iǐ jǰ kǩ lľ nň oǒ rř sš tť uǔ zž ʒǯ",
        ['\u0326'] = "SȘ TȚ sș tț",
        ['\u0327'] = "CÇ EȨ GĢ KĶ LĻ NŅ RŖ SŞ TŢ cç eȩ gģ kķ lļ nņ rŗ sş tţ",
        ['\u0328'] = "AĄ EĘ IĮ OǪ UŲ aą eę iį oǫ uų",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed =
        Pairs().ToFrozenDictionary(pair => (pair.Letter, pair.Mark), pair => pair.Composed);

    private static readonly FrozenDictionary<char, char> Letters =
        Pairs().ToFrozenDictionary(pair => pair.Composed, pair => pair.Letter);

    /// <summary>Whether no letter and mark may have to be composed.</summary>
    public static bool Is(ReadOnlySpan<char> text) => !text.ContainsAnyInRange(FirstMark, LastMark);

    /// <summary>The text with its letters composed; the same instance when nothing changes.</summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange(FirstMark, LastMark);
        if (first < 0) return text;

        var result = new StringBuilder(text, 0, first, text.Length);
        foreach (var character in text.AsSpan(first))
        {
            if (result.Length > 0 && Composed.TryGetValue((result[^1], character), out var composed))
                result[^1] = composed;
            else
                result.Append(character);
        }
        return result.Length == text.Length ? text : result.ToString();
    }

    /// <summary>The letter without its mark: <c>o</c> for <c>ö</c>; other letters unchanged.</summary>
    internal static char WithoutMark(char letter) => char.IsAscii(letter) ? letter : Letters.GetValueOrDefault(letter, letter);

    /// <summary>A combining diacritical mark, U+0300–U+036F.</summary>
    internal static bool IsMark(char character) => character is >= FirstMark and <= LastMark;

    private static IEnumerable<(char Letter, char Mark, char Composed)> Pairs() =>
        from entry in LettersByMark
        from pair in entry.Value.Split(' ')
        select (pair[0], entry.Key, pair[1]);
}
