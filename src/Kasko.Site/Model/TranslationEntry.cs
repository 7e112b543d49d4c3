namespace Kasko.Site.Model;

/// <summary>What has to be done about a page's translation.</summary>
public enum TranslationStatus
{
    /// <summary>The original has changed since the translation was accepted.</summary>
    Stale,

    /// <summary>There is no translation.</summary>
    Missing,

    /// <summary>The translation has not been accepted as equal to the original.</summary>
    NotAccepted,

    /// <summary>The page is a draft in all languages.</summary>
    Draft,

    None,
}

/// <summary>The state of one page's translation.</summary>
/// <param name="Original">The original's file, relative to the site's folder.</param>
/// <param name="Translation">The translation's file, whether it exists or not.</param>
/// <param name="Changed">When the original was last changed; null when unknown.</param>
/// <param name="GraceEnds">The last day on which the translation may differ; null when unknown.</param>
/// <param name="From">The fingerprint that the translation was accepted with; null when it was not accepted.</param>
/// <param name="Fingerprint">The original's present fingerprint.</param>
public sealed record TranslationEntry(
    PageId Page,
    string Original,
    string Translation,
    TranslationStatus Status,
    DateOnly? Changed,
    DateOnly? GraceEnds,
    string? From,
    string Fingerprint)
{
    /// <summary>The entries of all pages, the oldest status first.</summary>
    public static IEnumerable<TranslationEntry> Of(IEnumerable<PageSource> pages, Settings settings) => pages
        .GroupBy(page => page.Id)
        .SelectMany(same => OfPage([.. same.DistinctBy(page => page.Language)], settings))
        .OrderBy(entry => entry.Status)
        .ThenBy(entry => entry.Status is TranslationStatus.Stale ? entry.Changed ?? DateOnly.MaxValue : DateOnly.MinValue)
        .ThenBy(entry => entry.Translation, StringComparer.Ordinal);

    /// <summary>An entry for each translation, whether it exists or not.</summary>
    private static IEnumerable<TranslationEntry> OfPage(IReadOnlyList<PageSource> files, Settings settings)
    {
        var original = TranslationPair.OriginalIn(files, settings.Original);
        return settings.Languages.Value.OtherThan(original.Language).Select(language => files.FirstOrDefault(file => file.Language == language) is { } translation
            ? Of(new TranslationPair(original, translation), settings.Translations.GraceDays.Value)
            : Missing(original, language));
    }

    private static TranslationEntry Of(TranslationPair pair, int graceDays)
    {
        var (original, translation) = (pair.Original.FrontMatter.Record, pair.Translation.FrontMatter.Record);
        var status = original.IsDraft || translation.IsDraft ? TranslationStatus.Draft : pair.Freshness switch
        {
            TranslationFreshness.Stale => TranslationStatus.Stale,
            TranslationFreshness.NotAccepted => TranslationStatus.NotAccepted,
            _ => TranslationStatus.None,
        };
        return new TranslationEntry(
            pair.Original.Id, pair.Original.Path, pair.Translation.Path, status, original.Changed?.Value,
            status is TranslationStatus.Stale ? pair.GraceEnds(graceDays) : null, translation.From?.Value, pair.Fingerprint);
    }

    private static TranslationEntry Missing(PageSource untranslated, Language language) => new(
        untranslated.Id, untranslated.Path, untranslated.FileIn(language), untranslated.FrontMatter.Record.IsDraft ? TranslationStatus.Draft : TranslationStatus.Missing,
        untranslated.FrontMatter.Record.Changed?.Value, GraceEnds: null, From: null, untranslated.Fingerprint);
}
