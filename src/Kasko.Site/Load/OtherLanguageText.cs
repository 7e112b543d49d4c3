using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Load;

/// <summary>Finds text that is clearly written in another language than the one declared for it (WCAG 3.1.1 and 3.1.2).</summary>
internal static class OtherLanguageText
{
    /// <summary>Shorter texts (table cells, names) cannot be identified reliably. Most texts of a site are shorter than this.</summary>
    private const int ShortestIdentifiable = 20;

    /// <param name="text">Without passages that are marked as being in another language.</param>
    public static void Validate(ReadOnlySpan<char> text, SourceSpan at, Language language, SiteLanguages languages, DiagnosticList diagnostics)
    {
        if (text.Length < ShortestIdentifiable || !LanguageGuess.Knows(language)) return;
        var plain = text.Contains(WordCharacters.SoftHyphen) || !Nfc.Is(text) ? Nfc.Of(text.ToString()).Replace("\u00AD", "", StringComparison.Ordinal) : text;
        var competing = LanguageGuess.Competing(languages);
        var whole = default(TextEvidence);
        (Range Place, Language Language)? foreign = null;
        foreach (var (place, evidence) in SentencesInText.In(plain, LanguageSet.Of(competing)))
        {
            whole.Add(evidence);
            if (foreign is null && Other(evidence) is { } other) foreign = (place, other);
        }

        if (LanguageGuess.IsOther(whole, competing)) diagnostics.Add(UnmarkedLanguage.At(at, text.Trim().ToString(), languages));
        else if (Other(whole) is { } other) diagnostics.Add(TextInOtherLanguage.At(at, text.Trim().ToString(), other));
        else if (foreign is var (place, found)) diagnostics.Add(TextInOtherLanguage.At(at, plain[place].Trim().ToString(), found));

        Language? Other(in TextEvidence evidence) => LanguageGuess.Of(evidence, competing) is { } guess && guess != language ? guess : null;
    }
}
