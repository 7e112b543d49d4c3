using System.Collections.Frozen;

namespace Kasko.Site.Languages;

/// <summary>How much speaks for each language.</summary>
internal readonly record struct LanguageEvidence(int Swedish, int Finnish, int Other)
{
    public static LanguageEvidence operator +(LanguageEvidence left, LanguageEvidence right) =>
        new(left.Swedish + right.Swedish, left.Finnish + right.Finnish, left.Other + right.Other);
}

/// <summary>What a word in lower case says about the language it belongs to.</summary>
internal static class LanguageMarks
{
    // A word may stand in several lists: it then speaks for each of the languages.
    private const string SmallSwedish = """
        alla allas alltid alltså andra att av blir bli bara de dem den denna deras dess det detta din dina ditt dock du där efter eller en ett från för
        genom gäller ha hade han har hos hur hon här i icke inga ingen inget innan inom inte kan kommer man med mellan men mer mot
        måste ni nu när någon något några och också oss på redan samt sedan sina ska skulle sig sin sitt som så sådan till under upp ur utan
        vad var vara varje vi vid vilka vilken vilket vill våra vår vårt än är åt över
        """;

    private const string SmallFinnish = """
        aina alla ei eivät emme ennen entistä eri että he heidän hän ilman ja jo joiden joissa jokainen joka jokaisen jolla jonka jos jossa
        josta jota jotka jotta kaikki kaikkien kanssa keskellä koko koska kuin kuinka kun kuten lisäksi me meidän meille meitä
        mikä miksi missä mitä molemmat muiden mukaan muu muun mutta muut myös ne niiden niin niitä noin nyt näin nämä oli olla on ole olemme olet
        ovat saa se sekä sen sinun siitä sitä tai tulee tällä tämä tämän tässä tätä vain vaan vielä voi voidaan voit yli yhdessä
        """;

    // English, the neighbours whose texts look most like ours (Danish, Norwegian, German, Estonian), French and Spanish.
    private const string SmallOther = """
        a also an and are as at be been both but by can each for from has have here how if in into is it its may more must no not of one only or
        other our shall should so such than that the their them then there these they this those to use used was we were what when where which
        while who will with would you your
        af auf aus bei blev das dem der dette die ein eine einer er et etter for fra für gegen hat hvis hvor ikke ist jeg ka kas kui kus
        meget mis mit mitte ning nicht noe nogle og olema oma pole see seda selle sich siis sowie til ud und uue ved von været werden wird zu zum zur
        aux ce ces del des el est et la las le les los para par pour que qui son sur un una une y
        """;

    private static readonly string[] SwedishEndings =
        ["ningen", "ningar", "ningarna", "heten", "heter", "lig", "liga", "ligt", "isk", "iska", "ande", "ade", "arna", "erna", "orna", "skap", "tionen", "tioner"];

    private static readonly string[] FinnishEndings =
        ["ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "nen", "sen", "set", "mme", "vat", "vät", "tta", "ttä", "iin", "een", "uus", "yys", "den"];

    private static readonly string[] FinnishPairs = ["aa", "ää", "uu", "yy", "ii", "öö", "uo", "yö", "äy", "öy", "äi", "öi"];

    private static readonly string[] OtherEndings = ["ed", "ly", "ness", "tion", "tions", "ity", "lich", "ung"];

    private static readonly FrozenDictionary<string, LanguageEvidence> Small = SmallWords();

    private static readonly FrozenDictionary<string, LanguageEvidence>.AlternateLookup<ReadOnlySpan<char>> SmallBySpan =
        Small.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestSmall = Small.Keys.Max(word => word.Length);

    public static bool IsSmall(string word) => Small.ContainsKey(word);

    /// <summary>What a word says if it is a small one, in whichever case.</summary>
    public static LanguageEvidence OfSmall(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestSmall) return default;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return SmallBySpan.TryGetValue(lower, out var evidence) ? evidence : default;
    }

    public static LanguageEvidence Of(string word)
    {
        if (Small.TryGetValue(word, out var evidence)) return evidence;
        if (word.IndexOfAny(['õ', 'æ', 'ø', 'ß', 'ü']) >= 0) return new(0, 0, 1);
        if (word.Contains('å', StringComparison.Ordinal)) return new(1, 0, 0);
        if (word.Length < 5) return default;
        return new(
            EndsWithAny(word, SwedishEndings) ? 1 : 0,
            FinnishSyllables.LooksFinnish(word) && CanEndFinnish(word[^1])
                && (EndsWithAny(word, FinnishEndings) || FinnishPairs.Any(pair => word.Contains(pair, StringComparison.Ordinal))) ? 1 : 0,
            EndsWithAny(word, OtherEndings) ? 1 : 0);
    }

    private static bool CanEndFinnish(char letter) => Vowels.IsVowel(letter) || letter is 'n' or 't' or 's';

    private static bool EndsWithAny(string word, string[] endings) =>
        endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static FrozenDictionary<string, LanguageEvidence> SmallWords()
    {
        const int Weight = 2;
        var words = new Dictionary<string, LanguageEvidence>(StringComparer.Ordinal);
        foreach (var (list, evidence) in new[]
                 {
                     (SmallSwedish, new LanguageEvidence(Weight, 0, 0)),
                     (SmallFinnish, new LanguageEvidence(0, Weight, 0)),
                     (SmallOther, new LanguageEvidence(0, 0, Weight)),
                 })
        {
            foreach (var word in list.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Distinct())
                words[word] = words.GetValueOrDefault(word) + evidence;
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
