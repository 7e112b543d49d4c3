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

/// <summary>A translation of a page, with its original.</summary>
public sealed record TranslationPair(PageSource Original, PageSource Translation)
{
    /// <summary>The value of <c>translated_from</c> that accepts the translation.</summary>
    public string Fingerprint => Original.Fingerprint;

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
    /// Each translation of a page. The original is the file in the language that one of the files names, or else in the
    /// site's first language; when there is no such file, the first one.
    /// </summary>
    /// <param name="files">One for each language that exists.</param>
    public static IEnumerable<TranslationPair> Of(IReadOnlyList<PageSource> files, Language first)
    {
        var original = OriginalIn(files, first);
        return files.Where(file => file != original).Select(translation => new TranslationPair(original, translation));
    }

    /// <summary>A page's original, among its files.</summary>
    public static PageSource OriginalIn(IReadOnlyList<PageSource> files, Language first)
    {
        var language = files.Select(file => file.FrontMatter.Record.Original?.Value).FirstOrDefault(named => named is not null) ?? first;
        return files.FirstOrDefault(file => file.Language == language) ?? files[0];
    }

    /// <summary>The translations of all pages, in the order of their originals' files.</summary>
    public static IEnumerable<TranslationPair> In(IEnumerable<PageSource> pages, Language first) => pages
        .GroupBy(page => page.Id)
        .SelectMany(same => Of([.. same.DistinctBy(page => page.Language)], first))
        .OrderBy(pair => pair.Original.Path, StringComparer.Ordinal);
}
