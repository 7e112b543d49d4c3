namespace Kasko.Site.Model;

/// <summary>How a translation stands to its original.</summary>
public enum TranslationFreshness
{
    /// <summary>Accepted with the original as it is now.</summary>
    Current,

    /// <summary>The original has changed since the translation was accepted.</summary>
    Stale,

    /// <summary>Nobody has said with which original it belongs; it is held to be current.</summary>
    NotAccepted,
}

/// <summary>A page in both its languages.</summary>
public sealed record TranslationPair(PageSource Original, PageSource Translation)
{
    /// <summary>What <c>translated_from</c> is to say when the translation says the same as the original.</summary>
    public string Fingerprint { get; } = TextFingerprint.Of(Original);

    public TranslationFreshness Freshness => Translation.FrontMatter.Record.From switch
    {
        null => TranslationFreshness.NotAccepted,
        { } from when from.Value == Fingerprint => TranslationFreshness.Current,
        _ => TranslationFreshness.Stale,
    };

    /// <summary>The line that accepts the translation.</summary>
    public string Line => $"translated_from: {Fingerprint}";

    /// <summary>The last day on which a translation that is behind may differ; null where the original does not tell when it changed.</summary>
    /// <param name="days">The days of grace.</param>
    public DateOnly? GraceEnds(int days) => Original.FrontMatter.Record.Changed is { } changed && changed < DateOnly.MaxValue.AddDays(-days) ? changed.AddDays(days) : null;

    /// <summary>The pair of two files of a page; the one that either of them names is the original, else the one in the first language.</summary>
    public static TranslationPair Of(PageSource one, PageSource other, Language first)
    {
        var original = one.FrontMatter.Record.Original?.Value ?? other.FrontMatter.Record.Original?.Value ?? first;
        return one.Language == original ? new TranslationPair(one, other) : new TranslationPair(other, one);
    }

    /// <summary>The pages that are there in both languages, in the order of their originals' files.</summary>
    public static IEnumerable<TranslationPair> In(IEnumerable<PageSource> pages, Language first) => pages
        .GroupBy(page => page.Id)
        .Select(same => same.DistinctBy(page => page.Language).ToList())
        .Where(same => same.Count == 2)
        .Select(same => Of(same[0], same[1], first))
        .OrderBy(pair => pair.Original.Path, StringComparer.Ordinal);
}
