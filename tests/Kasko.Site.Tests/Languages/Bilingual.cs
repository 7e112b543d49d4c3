using Kasko.Site.Model;

namespace Kasko.Site.Tests.Languages;

/// <summary>Values of sites in Swedish and Finnish, as most of the tests' are.</summary>
internal static class Bilingual
{
    public static SiteLanguages Languages { get; } = new([Language.Swedish, Language.Finnish]);

    public static Localized<T> Of<T>(T swedish, T finnish) => new([(Language.Swedish, swedish), (Language.Finnish, finnish)]);
}
