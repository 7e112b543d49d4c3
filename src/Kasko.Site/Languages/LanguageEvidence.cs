using System.Runtime.CompilerServices;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>The evidence for each language that the program knows, and for all others, as sums of weights.</summary>
internal struct LanguageEvidence
{
    private const int Others = (int)Language.NorthernSami + 1;

    private Sums _sums;

    /// <summary>For languages that do not compete.</summary>
    public readonly int Other => _sums[Others];

    public readonly int this[Language language] => _sums[(int)language];

    public readonly int Total
    {
        get
        {
            var total = 0;
            foreach (var sum in _sums) total += sum;
            return total;
        }
    }

    /// <param name="language">Null for a language that the program does not know.</param>
    public static LanguageEvidence For(Language? language, int weight)
    {
        var evidence = default(LanguageEvidence);
        evidence._sums[language is { } known ? (int)known : Others] = weight;
        return evidence;
    }

    /// <summary>The evidence of a word between some languages: all others are one, whose evidence is the strongest of theirs.</summary>
    public readonly LanguageEvidence Among(ReadOnlySpan<Language> languages)
    {
        var evidence = this;
        foreach (var language in LanguageCodes.Known)
        {
            if (languages.Contains(language)) continue;
            evidence._sums[Others] = Math.Max(evidence._sums[Others], evidence._sums[(int)language]);
            evidence._sums[(int)language] = 0;
        }

        return evidence;
    }

    /// <summary>One for each language that there is evidence for; for others only when theirs is the strongest.</summary>
    public readonly LanguageEvidence Counts()
    {
        var counts = default(LanguageEvidence);
        var strongest = 0;
        for (var language = 0; language < Others; language++)
        {
            counts._sums[language] = _sums[language] > 0 ? 1 : 0;
            strongest = Math.Max(strongest, _sums[language]);
        }

        counts._sums[Others] = _sums[Others] > strongest ? 1 : 0;
        return counts;
    }

    public static LanguageEvidence operator +(LanguageEvidence left, LanguageEvidence right)
    {
        for (var language = 0; language <= Others; language++) left._sums[language] += right._sums[language];
        return left;
    }

    [InlineArray(Others + 1)]
    private struct Sums
    {
        private int _first;
    }
}
