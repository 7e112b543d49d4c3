using System.Text;

namespace Kasko.Site.Languages;

/// <summary>
/// The alphabetical order of lists: å, ä and ö after z, w after v, capital letters next to small ones, é next to e
/// (CLDR 48, sv and fi). Digits are compared one by one and come before letters; spaces and punctuation come before
/// digits.
/// </summary>
public static class Collation
{
    /// <summary>The place of a text in the order, made once for each text. A total order: texts that differ only in case or accents are ordered by their code units.</summary>
    internal static CollationKey KeyOf(string text) => new(Letters(text), text);

    private static string Letters(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var character in Nfc.Of(text))
        {
            if (WordCharacters.IsIgnored(character) || Nfc.IsMark(character)) continue;
            switch (Base(char.ToLowerInvariant(character)))
            {
                case >= '0' and <= '9' and var digit:
                    key.Append((char)(2 + digit - '0'));
                    break;
                case >= 'a' and <= 'z' and var letter:
                    key.Append((char)(20 + letter - 'a'));
                    break;
                case 'å':
                    key.Append((char)50);
                    break;
                case 'ä':
                    key.Append((char)51);
                    break;
                case 'ö':
                    key.Append((char)52);
                    break;
                case 'ß':
                    key.Append((char)(20 + 's' - 'a'), 2);
                    break;
                case var other when char.IsLetterOrDigit(other) || char.IsSurrogate(other):
                    key.Append(other);
                    break;
                default:
                    key.Append((char)1);
                    break;
            }
        }
        return key.ToString();
    }

    private static char Base(char letter) => letter switch
    {
        'å' or 'ä' or 'ö' => letter,
        'æ' => 'ä',
        'ø' => 'ö',
        'ü' => 'y',
        'đ' or 'ð' => 'd',
        'ŋ' => 'n',
        'ŧ' => 't',
        'ł' => 'l',
        _ => Nfc.WithoutMark(letter),
    };
}
