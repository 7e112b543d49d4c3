using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>A page's own part of its address.</summary>
internal static class PageSlug
{
    /// <summary>The page's slug, or its title as a slug; when neither has a usable letter, the file's name.</summary>
    public static string Of(PageSource page)
    {
        if (Written(page) is { Length: > 0 } slug) return slug;
        return Slug.Of(page.Id.Name) is { Length: > 0 } name ? name : page.Language.Code();
    }

    /// <summary>The slug in the front matter, reduced to the letters that a slug may have; it may be empty.</summary>
    public static string Written(PageSource page) =>
        Slug.Of(page.FrontMatter.Slug?.Value ?? PassageText.Plain(page.FrontMatter.Title.Value));
}
