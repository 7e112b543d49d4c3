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
    public static void Validate(string text, SourceSpan at, Language language, SiteLanguages languages, DiagnosticList diagnostics)
    {
        if (text.Length < ShortestIdentifiable || !LanguageGuess.Knows(language)) return;
        var plain = Nfc.Of(text).Replace("\u00AD", "", StringComparison.Ordinal);
        var sentences = TextEvidence.OfSentences(plain, LanguageGuess.Competing(languages));
        var whole = default(TextEvidence);
        foreach (var (_, evidence) in sentences) whole += evidence;
        if (LanguageGuess.IsOther(whole, languages)) diagnostics.Add(UnmarkedLanguage.At(at, text.Trim(), languages));
        else if (Other(whole) is { } other) diagnostics.Add(TextInOtherLanguage.At(at, text.Trim(), other));
        else if (sentences.Find(sentence => Other(sentence.Evidence) is not null) is { Evidence.Words: > 0 } foreign)
            diagnostics.Add(TextInOtherLanguage.At(at, plain[foreign.Place].Trim(), Other(foreign.Evidence)!.Value));

        Language? Other(TextEvidence evidence) => LanguageGuess.Of(evidence, languages) is { } guess && guess != language ? guess : null;
    }
}
