using System.Collections.Immutable;
using Kasko.Site.Languages;

namespace Kasko.Site.Model;

/// <summary>A language that the program knows. What it knows of each is in a folder of <c>Languages</c>,
/// whose locales are in the same order.</summary>
public enum Language
{
    Swedish,
    Finnish,
    English,
    NorthernSami,
}

/// <summary>The codes of the languages.</summary>
public static class LanguageCodes
{
    /// <summary>All that the program knows, whether a site is written in them or not.</summary>
    public static readonly ImmutableArray<Language> Known = [.. Enum.GetValues<Language>()];

    /// <summary>The BCP 47 code used in file names, addresses and <c>lang</c>, such as <c>sv</c>.</summary>
    public static string Code(this Language language) => Locale.Of(language).Code;

    /// <summary>The code in the European Union's table of languages.</summary>
    public static string AuthorityCode(this Language language) => Locale.Of(language).AuthorityCode;

    /// <summary>What messages call it.</summary>
    public static LanguageName Name(this Language language) => Locale.Of(language).Name;

    public static Language? Parse(string code)
    {
        foreach (var language in Known)
            if (language.Code() == code) return language;
        return null;
    }
}
