using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Links;

/// <summary>The title of a picture, <c>![…](town.jpg "Photo: …")</c>, is its caption or credit.</summary>
internal static class PictureCaption
{
    public static string? Of(LinkInline picture) => picture.IsImage && !string.IsNullOrWhiteSpace(picture.Title) ? picture.Title.Trim() : null;

    /// <summary>The picture with a caption that a paragraph consists of, possibly as a link; null for any other paragraph.</summary>
    public static LinkInline? OnlyIn(ParagraphBlock paragraph)
    {
        var only = Only(paragraph.Inline);
        if (only is { IsImage: false }) only = Only(only);
        return only is not null && Of(only) is not null ? only : null;
    }

    /// <summary>Whether the caption is below the picture in a figure, rather than in the line of text.</summary>
    public static bool IsInFigure(LinkInline picture, HtmlRenderer renderer)
    {
        ContainerInline outermost = picture;
        while (outermost.Parent is { } parent) outermost = parent;
        return !renderer.ImplicitParagraph && outermost.ParentBlock is ParagraphBlock paragraph && OnlyIn(paragraph) == picture;
    }

    private static LinkInline? Only(ContainerInline? inlines) => inlines is { FirstChild: LinkInline only } && inlines.LastChild == only ? only : null;
}
