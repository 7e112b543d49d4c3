using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>A page's part of its address.</summary>
internal static class PageSlug
{
    /// <summary>The page's slug, or its title made into one; where neither has a letter to use, the file's name.</summary>
    public static string Of(PageSource page)
    {
        if (Written(page) is { Length: > 0 } slug) return slug;
        return Slug.Of(page.Id.Name) is { Length: > 0 } name ? name : page.Language.Code();
    }

    /// <summary>What the page itself asks for, with the letters that a slug may have; it may be empty.</summary>
    public static string Written(PageSource page) =>
        Slug.Of(page.FrontMatter.Slug?.Value ?? PassageText.Plain(page.FrontMatter.Title.Value));
}
