using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>A word of the data files' own, in the languages that they are written in.</summary>
internal sealed record Term(string Swedish, string Finnish, string English)
{
    /// <summary>The word in those of a site's languages that have it.</summary>
    public Localized<string> In(SiteLanguages languages) => new([.. languages.All.Where(language => Find(language) is not null).Select(language => (language, Find(language)!))]);

    /// <summary>The word for readers of a language; where that is missing, in the site's first language that has it.</summary>
    public string For(Language language, SiteLanguages languages) => Find(language) ?? In(languages).Values.FirstOrDefault(English);

    private string? Find(Language language) => language switch
    {
        Language.Swedish => Swedish,
        Language.Finnish => Finnish,
        Language.English => English,
        _ => null,
    };
}
