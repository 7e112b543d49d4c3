using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>Collects a page's texts in reading order, and the numbers in them.</summary>
internal sealed class OutlineTexts(string body, Language language, LineIndex lines)
{
    /// <summary>How far escapes, entities and the fence of a code block can shift a number's position, in characters.</summary>
    private const int Furthest = 200;

    private readonly ImmutableArray<OutlineText>.Builder _texts = ImmutableArray.CreateBuilder<OutlineText>();
    private readonly ImmutableArray<OutlineNumber>.Builder _numbers = ImmutableArray.CreateBuilder<OutlineNumber>();
    private int _searched;

    public ImmutableArray<OutlineText> Texts => _texts.ToImmutable();

    public ImmutableArray<OutlineNumber> Numbers => _numbers.ToImmutable();

    public void Add(ContainerInline inlines)
    {
        var text = InlineText.Read(inlines);
        Add(text.Text, text.Own, inlines.FirstChild?.Span.Start ?? 0, text.SourceOf);
    }

    /// <summary>The text alternative of a picture, which screen readers read.</summary>
    public void Add(LinkInline picture)
    {
        var text = InlineText.Read(picture);
        Add(text.Text, text.Own, picture.Span.Start, text.SourceOf);
    }

    public void Add(CodeBlock code) => Add(code.Lines.ToString(), "", code.Span.Start, index => code.Span.Start + index);

    private void Add(string text, string own, int start, Func<int, int> sourceOf)
    {
        if (text.AsSpan().IsWhiteSpace()) return;
        _texts.Add(new OutlineText(text, own, lines.At(start)));
        _searched = start;
        foreach (var number in NumberReader.Read(text, language))
        {
            var written = text.Substring(number.Index, number.Length);
            _numbers.Add(new OutlineNumber(number.Value, written, lines.At(Find(written, sourceOf(number.Index)), number.Length)));
        }
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
