using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The last part of the address of a page or a measure.</summary>
internal static class PageSlug
{
    /// <summary>The page's slug, or its title as a slug; when neither has a usable letter, the file's name.</summary>
    public static string Of(PageSource page) => Of(SlugOrTitle(page), page.Id.Name, page.Language);

    public static string Of(Measure measure, Language language) => Of(SlugOrTitle(measure, language), measure.Id.Value, language);

    /// <param name="asked">The slug or the title.</param>
    /// <param name="name">Used when no slug can be made from that.</param>
    public static string Of(string asked, string name, Language language)
    {
        if (Slug.Of(asked) is { Length: > 0 } slug) return slug;
        return Slug.Of(name) is { Length: > 0 } made ? made : language.Code();
    }

    /// <summary>The slug in the front matter, reduced to the letters that a slug may have; it may be empty.</summary>
    public static string Written(PageSource page) => Slug.Of(SlugOrTitle(page));

    /// <inheritdoc cref="Written(PageSource)"/>
    public static string Written(Measure measure, Language language) => Slug.Of(SlugOrTitle(measure, language));

    private static string SlugOrTitle(Measure measure, Language language) => PassageText.Plain(measure.Address.Named[language].Value);

    private static string SlugOrTitle(PageSource page) => page.FrontMatter.Slug?.Value ?? PassageText.Plain(page.FrontMatter.Title.Value);
}
