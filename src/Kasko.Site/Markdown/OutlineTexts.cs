using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages.Quantities;
using Kasko.Site.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>Collects a page's texts in reading order, each with its quantities.</summary>
internal sealed class OutlineTexts(string body, Language language, LineIndex lines)
{
    /// <summary>How far escapes, entities and the fence of a code block can shift a number's position, in characters.</summary>
    private const int Furthest = 200;

    private readonly ImmutableArray<OutlineText>.Builder _texts = ImmutableArray.CreateBuilder<OutlineText>();
    private int _searched;

    public ImmutableArray<OutlineText> Texts => _texts.ToImmutable();

    /// <param name="before">What Markdown takes for markup, though it is text.</param>
    public void Add(ContainerInline inlines, TextKind kind, string before = "")
    {
        if (before.Length == 0 && InlineText.Single(inlines) is { } whole)
        {
            var content = whole.Content.Text.AsMemory(whole.Content.Start, Math.Max(0, whole.Content.Length));
            Add(kind, content, content, footnotes: 0, whole.Span.Start);
            return;
        }

        var text = InlineText.Read(inlines);
        var footnotes = inlines.Descendants<FootnoteLink>().Count(link => !link.IsBackLink);
        Add(kind, (before + text.Text).AsMemory(), (before + text.Own).AsMemory(), footnotes, inlines.FirstChild?.Span.Start ?? 0, index => text.SourceOf(index - before.Length));
    }

    /// <summary>The text alternative of a picture, which screen readers read.</summary>
    public void Add(LinkInline picture)
    {
        var text = InlineText.Read(picture);
        Add(TextKind.Picture, text.Text.AsMemory(), text.Own.AsMemory(), footnotes: 0, picture.Span.Start, text.SourceOf);
    }

    /// <summary>A picture's caption, which is not Markdown but may contain passages in another language.</summary>
    public void Add(string caption, int start) =>
        Add(TextKind.Picture, PassageText.Plain(caption).AsMemory(), PassageText.Own(caption).AsMemory(), footnotes: 0, start);

    public void Add(CodeBlock code) => Add(TextKind.Code, code.Lines.ToString().AsMemory(), default, footnotes: 0, code.Span.Start);

    /// <param name="start">Where the text begins in the source.</param>
    /// <param name="sourceOf">Where about a part of the text is in the source; null when the text is a copy of the source.</param>
    private void Add(TextKind kind, ReadOnlyMemory<char> text, ReadOnlyMemory<char> own, int footnotes, int start, Func<int, int>? sourceOf = null)
    {
        if (text.Span.IsWhiteSpace()) return;
        _searched = start;
        var read = text.ToString();
        var found = QuantityReader.Read(read, language);
        var quantities = found.Count == 0 ? [] : new OutlineQuantity[found.Count];
        for (var index = 0; index < quantities.Length; index++) quantities[index] = Quantity(found[index], read, sourceOf?.Invoke(found[index].Index) ?? start + found[index].Index);
        _texts.Add(new OutlineText(kind, text, own, ImmutableCollectionsMarshal.AsImmutableArray(quantities), footnotes, lines.At(start)));
    }

    private OutlineQuantity Quantity(QuantityInText found, string text, int near)
    {
        var written = found.Length == text.Length ? text : text.Substring(found.Index, found.Length);
        return new OutlineQuantity(found.Quantity, written, lines.At(Find(written, near), found.Length));
    }

    private int Find(string written, int near)
    {
        near = Math.Clamp(near, 0, body.Length);
        var from = Math.Clamp(_searched, near, body.Length);
        var found = body.IndexOf(written, from, Math.Min(body.Length - from, Furthest + written.Length), StringComparison.Ordinal);
        // A number interrupted by markup or an entity is reported where its text begins.
        if (found < 0) return near;
        _searched = found + written.Length;
        return found;
    }
}
