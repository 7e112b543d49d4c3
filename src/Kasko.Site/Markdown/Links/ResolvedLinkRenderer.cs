using System.Globalization;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Quoting;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Links;

/// <summary>Writes links and pictures with the addresses resolved by Compose.</summary>
internal sealed class ResolvedLinkRenderer : MarkdownObjectRenderer<BodyRenderer, LinkInline>
{
    protected override void Write(BodyRenderer renderer, LinkInline link)
    {
        var target = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (link.IsImage) WritePicture(renderer, link, target);
        else if (renderer.Body.Links.TryGetValue(target, out var resolved)) WriteLink(renderer, link, resolved);
        else renderer.WriteChildren(link);
    }

    private static void WriteLink(BodyRenderer renderer, LinkInline link, ResolvedLink resolved)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(resolved.Href).Write("\">");
        renderer.WriteChildren(link);
        if (resolved.FileKind is { } kind)
            renderer.Write(' ').WriteEscape(renderer.Page.Say("file_link", [kind, NumberFormat.FileSize(resolved.Bytes, renderer.Body.Language)]));
        renderer.Write("</a>");
        foreach (var picture in link.Descendants<LinkInline>()) WriteCaption(renderer, picture);
    }

    private static void WritePicture(BodyRenderer renderer, LinkInline picture, string target)
    {
        if (!renderer.Body.Pictures.TryGetValue(target, out var resolved)) return;
        var alternative = InlineText.Of(picture).Trim();
        if (DecorativePictures.IsDecorative(alternative, renderer.Body.Language)) alternative = "";
        renderer.Write("<img src=\"").WriteEscapeUrl(resolved.Href)
            .Write("\" alt=\"").Write(HtmlText.Escape(alternative))
            .Write(string.Create(CultureInfo.InvariantCulture, $"\" width=\"{resolved.Size.Width}\" height=\"{resolved.Size.Height}\" loading=\"lazy\">"));
        // In a link the caption would be a part of the link's text.
        if (picture.Parent is not LinkInline) WriteCaption(renderer, picture);
    }

    private static void WriteCaption(BodyRenderer renderer, LinkInline picture)
    {
        if (PictureCaption.Of(picture) is { } caption && renderer.Body.Pictures.ContainsKey(picture.Url ?? "") && !PictureCaption.IsInFigure(picture, renderer))
            renderer.Write(" <small>").Write(renderer.Prose(caption)).Write("</small>");
    }
}
