namespace Kasko.Site.Model;

/// <summary>A language of a bilingual Finnish municipality (Language Act 423/2003).</summary>
public enum Language
{
    Swedish,
    Finnish,
}

/// <summary>The codes of the languages.</summary>
public static class LanguageCodes
{
    public static readonly IReadOnlyList<Language> All = [Language.Swedish, Language.Finnish];

    /// <summary>The BCP 47 code used in file names, addresses and <c>lang</c>: <c>sv</c> or <c>fi</c>.</summary>
    public static string Code(this Language language) => language is Language.Swedish ? "sv" : "fi";

    /// <summary>Language and territory in Open Graph's form.</summary>
    public static string Territory(this Language language) => language is Language.Swedish ? "sv_FI" : "fi_FI";

    public static Language Other(this Language language) =>
        language is Language.Swedish ? Language.Finnish : Language.Swedish;

    public static Language? Parse(string code) => code switch
    {
        "sv" => Language.Swedish,
        "fi" => Language.Finnish,
        _ => null,
    };
}
