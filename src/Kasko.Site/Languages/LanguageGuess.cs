using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>Identifies the language of a text from small words, endings and letter pairs, without a dictionary.</summary>
public static class LanguageGuess
{
    private const int FewestWords = 5;
    private const int LeastEvidence = 3;
    private const int TimesMore = 3;

    /// <summary>Real texts have at least a quarter of words that are evidence for their language, and at most a quarter for another.</summary>
    private const int FewestTellingWords = 8;
    private const double LeastShare = 0.25;
    private const double MostOther = 0.3;

    /// <summary>
    /// The language of the text, one of a site's or one that competes with them, or null when it is too short, mixed, or in another language. Names do not count as words;
    /// most sentences and headings of five words give an answer.
    /// </summary>
    public static Language? Of(string text, SiteLanguages languages)
    {
        var competing = Competing(languages);
        return Of(TextEvidence.Of(text, LanguageSet.Of(competing)), competing);
    }

    /// <summary>Whether a text of more than a few words is in none of the languages that it may be in.</summary>
    public static bool IsOther(string text, SiteLanguages languages)
    {
        var competing = Competing(languages);
        return IsOther(TextEvidence.Of(text, LanguageSet.Of(competing)), competing);
    }

    /// <summary>The languages that a text may be in: those of the site, and Swedish and Finnish, which have the most words in common and are used everywhere in Finland.</summary>
    internal static ImmutableArray<Language> Competing(SiteLanguages languages) =>
        languages.All.Contains(Language.Swedish) && languages.All.Contains(Language.Finnish) ? languages.All : [.. languages.All.Union([Language.Swedish, Language.Finnish])];

    /// <summary>Whether texts in a language can be told from others.</summary>
    public static bool Knows(Language language) => Locale.Of(language).Marks is not null;

    internal static Language? Of(in TextEvidence found, ImmutableArray<Language> competing)
    {
        if (found.Words < FewestWords) return null;
        var (weights, total) = (found.Weights, found.Weights.Total);
        foreach (var language in competing)
        {
            var ours = weights[language];
            if (ours >= LeastEvidence && ours >= TimesMore * (total - ours)) return language;
        }

        return null;
    }

    internal static bool IsOther(in TextEvidence found, ImmutableArray<Language> competing)
    {
        if (found.TellingWords < FewestTellingWords) return false;
        var counts = found.Counts;
        if (Share(found, counts.Other) >= MostOther) return true;
        foreach (var language in competing)
            if (Share(found, counts[language]) >= LeastShare) return false;
        return true;
    }

    private static double Share(in TextEvidence found, int words) => (double)words / found.TellingWords;
}
