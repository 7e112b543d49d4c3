using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>How a source of official figures is named, as its licence (CC BY 4.0) requires, with a link to its page for people.</summary>
internal static class SourceCredit
{
    /// <summary>For a site's readers of a language that the source does not use: in Finnish, marked as such.</summary>
    /// <param name="title">In Swedish, Finnish and English.</param>
    /// <param name="page">The page in one of these.</param>
    public static FigureSource Of(SiteLanguages languages, Func<Language, string> title, Func<Language, Uri> page) => new(
        Localized.Of(languages, language => IsUsed(language) ? title(language) : $":{Language.Finnish.Code()}[{title(Language.Finnish)}]"),
        Localized.Of(languages, language => page(IsUsed(language) ? language : Language.Finnish)),
        SourceLicence.Name,
        SourceLicence.Address);

    private static bool IsUsed(Language language) => language is Language.Swedish or Language.Finnish or Language.English;
}
