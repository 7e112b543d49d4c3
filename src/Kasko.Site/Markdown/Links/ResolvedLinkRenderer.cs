using System.Globalization;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Quoting;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Links;

/// <summary>Writes links and pictures with the addresses resolved by Compose.</summary>
internal sealed class ResolvedLinkRenderer(BodyView body, BodyContext surroundings) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var target = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (link.IsImage) WritePicture(renderer, link, target);
        else if (body.Links.TryGetValue(target, out var resolved)) WriteLink(renderer, link, resolved);
        else renderer.WriteChildren(link);
    }

    private void WriteLink(HtmlRenderer renderer, LinkInline link, ResolvedLink resolved)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(resolved.Href).Write("\">");
        renderer.WriteChildren(link);
        if (resolved.FileKind is { } kind)
            renderer.Write(' ').WriteEscape(surroundings.Say("file_link", [kind, NumberFormat.FileSize(resolved.Bytes, body.Language)]));
        renderer.Write("</a>");
        foreach (var picture in link.Descendants<LinkInline>()) WriteCaption(renderer, picture);
    }

    private void WritePicture(HtmlRenderer renderer, LinkInline picture, string target)
    {
        if (!body.Pictures.TryGetValue(target, out var resolved)) return;
        var alternative = InlineText.Of(picture).Trim();
        if (DecorativePictures.IsDecorative(alternative, body.Language)) alternative = "";
        renderer.Write("<img src=\"").WriteEscapeUrl(resolved.Href)
            .Write("\" alt=\"").Write(HtmlText.Escape(alternative))
            .Write(string.Create(CultureInfo.InvariantCulture, $"\" width=\"{resolved.Size.Width}\" height=\"{resolved.Size.Height}\" loading=\"lazy\">"));
        // In a link the caption would be a part of the link's text.
        if (picture.Parent is not LinkInline) WriteCaption(renderer, picture);
    }

    private void WriteCaption(HtmlRenderer renderer, LinkInline picture)
    {
        if (PictureCaption.Of(picture) is { } caption && body.Pictures.ContainsKey(picture.Url ?? "") && !PictureCaption.IsInFigure(picture, renderer))
            renderer.Write(" <small>").Write(surroundings.Prose(caption, body.Language)).Write("</small>");
    }
}
