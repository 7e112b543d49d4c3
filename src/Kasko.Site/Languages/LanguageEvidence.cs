using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>The evidence for each language, as a sum of weights.</summary>
/// <param name="Other">For all languages that a site is not written in.</param>
internal readonly record struct LanguageEvidence(int Swedish, int Finnish, int Other)
{
    public int this[Language language] => language is Language.Swedish ? Swedish : Finnish;

    public int Total => Swedish + Finnish + Other;

    /// <param name="language">Null for a language that a site is not written in.</param>
    public static LanguageEvidence For(Language? language, int weight) => language switch
    {
        Language.Swedish => new(weight, 0, 0),
        Language.Finnish => new(0, weight, 0),
        _ => new(0, 0, weight),
    };

    public static LanguageEvidence operator +(LanguageEvidence left, LanguageEvidence right) =>
        new(left.Swedish + right.Swedish, left.Finnish + right.Finnish, left.Other + right.Other);
}
