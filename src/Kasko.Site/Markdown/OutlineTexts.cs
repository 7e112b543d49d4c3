using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>Collects a page's texts in reading order.</summary>
/// <param name="about">About the number of texts.</param>
internal sealed class OutlineTexts(LineIndex lines, int about)
{
    private readonly ImmutableArray<OutlineText>.Builder _texts = ImmutableArray.CreateBuilder<OutlineText>(about);

    public ImmutableArray<OutlineText> Texts => _texts.DrainToImmutable();

    /// <param name="before">What Markdown takes for markup, though it is text.</param>
    public void Add(ContainerInline inlines, TextKind kind, string before = "")
    {
        if (before.Length == 0 && InlineText.Single(inlines) is { } whole)
        {
            var content = whole.Content.Text.AsMemory(whole.Content.Start, Math.Max(0, whole.Content.Length));
            Add(kind, content, whole.Span.Start);
            return;
        }

        var text = InlineText.Read(inlines);
        var footnotes = inlines.Descendants<FootnoteLink>().Count(link => !link.IsBackLink);
        Add(kind, (before + text.Text).AsMemory(), inlines.FirstChild?.Span.Start ?? 0, new TextNotation((before + text.Own).AsMemory(), text.PiecesAfter(before), footnotes));
    }

    /// <summary>The text alternative of a picture, which screen readers read.</summary>
    public void Add(LinkInline picture)
    {
        var text = InlineText.Read(picture);
        Add(TextKind.Picture, text.Text.AsMemory(), picture.Span.Start, new TextNotation(text.Own.AsMemory(), text.PiecesAfter(""), Footnotes: 0));
    }

    /// <summary>A picture's caption, which is not Markdown but may contain passages in another language.</summary>
    public void Add(string caption, int start) =>
        Add(TextKind.Picture, PassageText.Plain(caption).AsMemory(), start, new TextNotation(PassageText.Own(caption).AsMemory(), Pieces: [], Footnotes: 0));

    public void Add(CodeBlock code) => Add(TextKind.Code, code.Lines.ToString().AsMemory(), code.Span.Start, new TextNotation(Own: default, Pieces: [], Footnotes: 0));

    /// <param name="start">Where the text begins in the source.</param>
    private void Add(TextKind kind, ReadOnlyMemory<char> text, int start, TextNotation? notation = null)
    {
        if (!text.Span.IsWhiteSpace()) _texts.Add(new OutlineText(kind, text, lines.At(start), notation));
    }
}
