using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>The languages of a site, in its own order.</summary>
/// <param name="All">At least one.</param>
/// <param name="Partial">Those in which pages, texts and words may be missing.</param>
public sealed record SiteLanguages(ImmutableArray<Language> All, ImmutableArray<Language> Partial)
{
    public SiteLanguages(ImmutableArray<Language> all)
        : this(all, [])
    {
    }

    /// <summary>The language that texts are first written in, unless a page says otherwise; never partial.</summary>
    public Language First => All[0];

    /// <summary>Those in which everything is there.</summary>
    public IEnumerable<Language> Whole => All.Where(language => !IsPartial(language));

    /// <summary>The codes, as files write them.</summary>
    public Keys<Language> Keys => new([.. All.Select(language => (language.Code(), language))]);

    /// <summary>As in <c>site.yml</c>: <c>[sv, fi, en: {partial: true}]</c>.</summary>
    public string Written => $"[{string.Join(", ", All.Select(language => IsPartial(language) ? $"{language.Code()}: {{partial: true}}" : language.Code()))}]";

    public bool Includes(Language language) => All.Contains(language);

    public bool IsPartial(Language language) => Partial.Contains(language);

    public IEnumerable<Language> OtherThan(Language language) => All.Where(each => each != language);

    /// <summary>Whether the files of a page are all that the site must have.</summary>
    public bool AreEnough(IEnumerable<PageSource> files) => !Whole.Except(files.Select(page => page.Language)).Any();

    public bool Equals(SiteLanguages? other) => other is not null && All.SequenceEqual(other.All) && Partial.SequenceEqual(other.Partial);

    public override int GetHashCode() => All.Aggregate(Partial.Length, HashCode.Combine);
}
