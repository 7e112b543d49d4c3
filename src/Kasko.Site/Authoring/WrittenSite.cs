using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>What a site has already, as far as a new file depends on it.</summary>
/// <param name="Pages">Those that can be read.</param>
/// <param name="Day">Today in the town's time zone.</param>
internal sealed record WrittenSite(Settings Settings, ImmutableArray<PageSource> Pages, ImmutableArray<Measure> Measures, ImmutableArray<Benefit> Benefits, DateOnly Day)
{
    /// <summary>Those that new files are made in: not in a partial language in which the program has no words.</summary>
    public IReadOnlyList<Language> Languages { get; } = [.. Settings.Languages.Value.All.Where(language => !Settings.Languages.Value.IsPartial(language) || PageWords.AreIn(language))];

    public Language Original => Settings.Original;

    /// <summary>Null when <c>site.yml</c> cannot be read, which is reported.</summary>
    public static WrittenSite? Load(string root, TimeProvider clock, DiagnosticList diagnostics)
    {
        var (settings, pages) = SiteLoader.LoadPages(root, clock, diagnostics);
        if (settings is null) return null;
        var (measures, benefits) = SiteLoader.LoadFollowUp(root, settings.Languages.Value, diagnostics);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), settings.TimeZone.Value).DateTime);
        return new WrittenSite(settings, pages, measures, benefits, day);
    }

    /// <summary>The pages whose section it is, in the original language, or in any where that is missing.</summary>
    public IEnumerable<PageSource> PagesIn(PageId section) => Pages.Where(page => page.Id.Section == section).OrderBy(page => page.Language != Original).DistinctBy(page => page.Id);

    public PageSource? Find(PageId id) => Pages.Where(page => page.Id == id).OrderBy(page => page.Language != Original).FirstOrDefault();

    public bool HasKind(PageKind kind) => Pages.Any(page => page.FrontMatter.Kind == kind);

    /// <summary>The folders that have pages, and their own pages.</summary>
    public IEnumerable<PageId> Folders => Pages.Select(page => page.Id.Section).OfType<PageId>().Where(id => id != PageId.Home).Distinct();

    /// <summary>The language that most pages name as their original; null when most name none.</summary>
    public Language? NamedOriginal => Pages.GroupBy(page => page.FrontMatter.Record.Original?.Value).MaxBy(same => same.Count())?.Key;

    /// <summary>
    /// Whether pages in this language are marked as unofficial translations: most of those that the site has already
    /// are.
    /// </summary>
    public bool IsUnofficial(Language language)
    {
        if (language == (NamedOriginal ?? Original)) return false;
        var written = Pages.Where(page => page.Language == language).ToList();
        return written.Count(page => page.FrontMatter.Translation.Value is TranslationState.Unofficial) * 2 > written.Count;
    }
}
