namespace Kasko.Site.Model;

/// <summary>Whether a translation matches its original.</summary>
public enum TranslationFreshness
{
    /// <summary>Accepted with the original's present text.</summary>
    Current,

    /// <summary>The original has changed since the translation was accepted.</summary>
    Stale,

    /// <summary>The translation has no fingerprint of an original; it is treated as current.</summary>
    NotAccepted,
}

/// <summary>A page in both languages.</summary>
public sealed record TranslationPair(PageSource Original, PageSource Translation)
{
    /// <summary>The value of <c>translated_from</c> that accepts the translation.</summary>
    public string Fingerprint { get; } = TextFingerprint.Of(Original);

    public TranslationFreshness Freshness => Translation.FrontMatter.Record.From switch
    {
        null => TranslationFreshness.NotAccepted,
        { } from when from.Value == Fingerprint => TranslationFreshness.Current,
        _ => TranslationFreshness.Stale,
    };

    /// <summary>The line of front matter that accepts the translation.</summary>
    public string Line => $"translated_from: {Fingerprint}";

    /// <summary>The last day on which an outdated translation may differ; null when the original has no date of its change.</summary>
    /// <param name="days">The number of days of grace.</param>
    public DateOnly? GraceEnds(int days) => Original.FrontMatter.Record.Changed?.Value is { } changed && changed < DateOnly.MaxValue.AddDays(-days) ? changed.AddDays(days) : null;

    /// <summary>
    /// The pair of a page's two files. The original is the one in the language that either file names, or else in the first language.
    /// </summary>
    public static TranslationPair Of(PageSource one, PageSource other, Language first)
    {
        var original = one.FrontMatter.Record.Original?.Value ?? other.FrontMatter.Record.Original?.Value ?? first;
        return one.Language == original ? new TranslationPair(one, other) : new TranslationPair(other, one);
    }

    /// <summary>The pages that exist in both languages, in the order of their originals' files.</summary>
    public static IEnumerable<TranslationPair> In(IEnumerable<PageSource> pages, Language first) => pages
        .GroupBy(page => page.Id)
        .Select(same => same.DistinctBy(page => page.Language).ToList())
        .Where(same => same.Count == 2)
        .Select(same => Of(same[0], same[1], first))
        .OrderBy(pair => pair.Original.Path, StringComparer.Ordinal);
}
