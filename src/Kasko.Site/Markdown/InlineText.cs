using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Markdown.Figures;
using Kasko.Site.Markdown.Passages;
using Kasko.Site.Model;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>The visible text of inline Markdown, and the place of each part in the source.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();
    private readonly List<TextPiece> _pieces = [];

    /// <summary>Null as long as it is the same as the text.</summary>
    private StringBuilder? _own;
    private int _foreign;

    private InlineText(ContainerInline inlines)
    {
        AppendChildren(inlines);
        Text = _text.ToString();
        Own = _own?.ToString() ?? Text;
    }

    public string Text { get; }

    /// <summary>
    /// The part that is prose in the surrounding language: without passages in another language, code and names of figures.
    /// </summary>
    public string Own { get; }

    public static string Of(ContainerInline? inlines) => inlines is null ? "" : Single(inlines)?.Content.ToString() ?? Read(inlines).Text;

    /// <summary>The same, without a copy of a text without any notation.</summary>
    public static ReadOnlySpan<char> SpanOf(ContainerInline inlines) => Single(inlines) is { } whole ? whole.Content.AsSpan() : Read(inlines).Text;

    public static InlineText Read(ContainerInline inlines) => new(inlines);

    /// <summary>The whole content when it is text without any notation, as in most paragraphs, headings and cells.</summary>
    public static LiteralInline? Single(ContainerInline inlines) => inlines.FirstChild is LiteralInline { NextSibling: null } whole ? whole : null;

    /// <summary>Where each part of the text is in the source.</summary>
    /// <param name="before">What stands before the text.</param>
    public ImmutableArray<TextPiece> PiecesAfter(string before) =>
        before.Length == 0 ? [.. _pieces] : [.. _pieces.Select(piece => piece with { Index = before.Length + piece.Index })];

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal.Content.AsSpan(), literal, isProse: true);
                break;
            case CodeInline code:
                Append(code.Content, code, isProse: false);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.AsSpan(), entity, isProse: true);
                break;
            case AutolinkInline autolink:
                Append(autolink.Url, autolink, isProse: false);
                break;
            case LineBreakInline:
                Append(" ", inline, isProse: true);
                break;
            case FigureInline figure:
                Append($"{{{figure.Written}}}", figure, isProse: false);
                break;
            case DelimiterInline delimiter:
                Append(delimiter.ToLiteral(), delimiter, isProse: true);
                AppendChildren(delimiter);
                break;
            case LinkInline { IsImage: true }:
                break;
            case PassageInline passage:
                _foreign++;
                AppendChildren(passage);
                _foreign--;
                break;
            case ContainerInline container:
                AppendChildren(container);
                break;
            default:
                break;
        }
    }

    private void Append(ReadOnlySpan<char> text, Inline inline, bool isProse)
    {
        _pieces.Add(new TextPiece(_text.Length, inline.Span.Start));
        if (isProse && _foreign == 0) _own?.Append(text);
        else (_own ??= new StringBuilder().Append(_text)).Append(' ');
        _text.Append(text);
    }

    private void AppendChildren(ContainerInline container)
    {
        foreach (var child in container) Append(child);
    }
}
