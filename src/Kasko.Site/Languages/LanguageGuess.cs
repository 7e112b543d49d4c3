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
    public static Language? Of(string text, SiteLanguages languages) => Of(TextEvidence.Of(text, Competing(languages)), languages);

    /// <summary>Whether a text of more than a few words is in none of the languages that it may be in.</summary>
    public static bool IsOther(string text, SiteLanguages languages) => IsOther(TextEvidence.Of(text, Competing(languages)), languages);

    /// <summary>The languages that a text may be in: those of the site, and Swedish and Finnish, which have the most words in common and are used everywhere in Finland.</summary>
    internal static ImmutableArray<Language> Competing(SiteLanguages languages) =>
        languages.All.Contains(Language.Swedish) && languages.All.Contains(Language.Finnish) ? languages.All : [.. languages.All.Union([Language.Swedish, Language.Finnish])];

    /// <summary>Whether texts in a language can be told from others.</summary>
    public static bool Knows(Language language) => Locale.Of(language).Marks is not null;

    internal static Language? Of(TextEvidence found, SiteLanguages languages)
    {
        if (found.Words < FewestWords) return null;
        foreach (var language in Competing(languages))
        {
            var ours = found.Weights[language];
            if (ours >= LeastEvidence && ours >= TimesMore * (found.Weights.Total - ours)) return language;
        }

        return null;
    }

    internal static bool IsOther(TextEvidence found, SiteLanguages languages) =>
        found.TellingWords >= FewestTellingWords
        && (Share(found, found.Counts.Other) >= MostOther || Competing(languages).All(language => Share(found, found.Counts[language]) < LeastShare));

    private static double Share(TextEvidence found, int words) => (double)words / found.TellingWords;
}
