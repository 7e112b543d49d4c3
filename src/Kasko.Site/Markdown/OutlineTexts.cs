using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>Collects a page's texts in reading order.</summary>
internal sealed class OutlineTexts(LineIndex lines)
{
    private readonly ImmutableArray<OutlineText>.Builder _texts = ImmutableArray.CreateBuilder<OutlineText>();

    public ImmutableArray<OutlineText> Texts => _texts.ToImmutable();

    /// <param name="before">What Markdown takes for markup, though it is text.</param>
    public void Add(ContainerInline inlines, TextKind kind, string before = "")
    {
        if (before.Length == 0 && InlineText.Single(inlines) is { } whole)
        {
            var content = whole.Content.Text.AsMemory(whole.Content.Start, Math.Max(0, whole.Content.Length));
            Add(kind, content, content, whole.Span.Start);
            return;
        }

        var text = InlineText.Read(inlines);
        var footnotes = inlines.Descendants<FootnoteLink>().Count(link => !link.IsBackLink);
        Add(kind, (before + text.Text).AsMemory(), (before + text.Own).AsMemory(), inlines.FirstChild?.Span.Start ?? 0, text.PiecesAfter(before), footnotes);
    }

    /// <summary>The text alternative of a picture, which screen readers read.</summary>
    public void Add(LinkInline picture)
    {
        var text = InlineText.Read(picture);
        Add(TextKind.Picture, text.Text.AsMemory(), text.Own.AsMemory(), picture.Span.Start, text.PiecesAfter(""));
    }

    /// <summary>A picture's caption, which is not Markdown but may contain passages in another language.</summary>
    public void Add(string caption, int start) =>
        Add(TextKind.Picture, PassageText.Plain(caption).AsMemory(), PassageText.Own(caption).AsMemory(), start);

    public void Add(CodeBlock code) => Add(TextKind.Code, code.Lines.ToString().AsMemory(), default, code.Span.Start);

    /// <param name="start">Where the text begins in the source.</param>
    /// <param name="pieces">None when the text is a copy of the source.</param>
    private void Add(TextKind kind, ReadOnlyMemory<char> text, ReadOnlyMemory<char> own, int start, ImmutableArray<TextPiece>? pieces = null, int footnotes = 0)
    {
        if (!text.Span.IsWhiteSpace()) _texts.Add(new OutlineText(kind, text, own, pieces ?? [], footnotes, lines.At(start)));
    }
}
