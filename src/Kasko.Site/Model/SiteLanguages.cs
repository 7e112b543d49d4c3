using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>The languages of a site, in its own order; at least one.</summary>
public sealed record SiteLanguages(ImmutableArray<Language> All)
{
    /// <summary>The language that texts are first written in, unless a page says otherwise.</summary>
    public Language First => All[0];

    /// <summary>The codes, as files write them.</summary>
    public Keys<Language> Keys => new([.. All.Select(language => (language.Code(), language))]);

    public bool Includes(Language language) => All.Contains(language);

    public IEnumerable<Language> OtherThan(Language language) => All.Where(each => each != language);

    /// <summary>Whether the languages of some files are all of the site's.</summary>
    public bool AreIn(IEnumerable<Language> languages) => All.All(languages.ToHashSet().Contains);

    public bool Equals(SiteLanguages? other) => other is not null && All.SequenceEqual(other.All);

    public override int GetHashCode() => All.Aggregate(0, HashCode.Combine);
}
