using System.Text;
using Kasko.Site.Markdown.Figures;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>The text a reader sees of inline Markdown.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        if (inlines is not null) AppendChildren(inlines, text);
        return text.ToString();
    }

    private static void Append(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline autolink:
                text.Append(autolink.Url);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case FigureInline figure:
                text.Append('{').Append(figure.Written).Append('}');
                break;
            case DelimiterInline delimiter:
                text.Append(delimiter.ToLiteral());
                AppendChildren(delimiter, text);
                break;
            case LinkInline { IsImage: true }:
                break;
            case ContainerInline container:
                AppendChildren(container, text);
                break;
            default:
                break;
        }
    }

    private static void AppendChildren(ContainerInline container, StringBuilder text)
    {
        foreach (var child in container) Append(child, text);
    }
}
