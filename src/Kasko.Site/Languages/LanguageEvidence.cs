using System.Runtime.CompilerServices;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>The evidence for each language that the program knows, and for all others, as sums of weights.</summary>
internal struct LanguageEvidence
{
    private Sums _sums;

    /// <summary>For languages that do not compete.</summary>
    public readonly int Other => _sums[LanguageSet.OtherIndex];

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

    /// <summary>Adds the same weight for each of some languages.</summary>
    public void Add(LanguageSet languages, int weight)
    {
        foreach (var language in languages) _sums[language] += weight;
    }

    public void Add(in LanguageEvidence other)
    {
        for (var language = 0; language <= LanguageSet.OtherIndex; language++) _sums[language] += other._sums[language];
    }

    [InlineArray(LanguageSet.OtherIndex + 1)]
    private struct Sums
    {
        private int _first;
    }
}
