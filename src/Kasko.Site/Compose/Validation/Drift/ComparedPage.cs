using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>A page that is compared with its original or translation.</summary>
internal sealed class ComparedPage
{
    /// <summary>How far escapes, entities and the fence of a code block can shift a number's position, in characters.</summary>
    private const int Furthest = 200;

    private readonly PageSource _page;
    private readonly Lazy<LineIndex> _lines;

    public ComparedPage(PageSource page)
    {
        _page = page;
        _lines = new Lazy<LineIndex>(() => new LineIndex(page.Path, page.Body, page.BodyLine), isThreadSafe: false);
        var (texts, stated) = (page.Outline.Texts, (Func<ComparedText, IReadOnlyList<QuantityInFile>>)Stated);
        var compared = new ComparedText[texts.Length];
        for (var index = 0; index < texts.Length; index++) compared[index] = new ComparedText(texts, index, page.Language, stated);
        Texts = compared;
    }

    public Outline Outline => _page.Outline;

    /// <summary>Those of the outline.</summary>
    public ArraySegment<ComparedText> Texts { get; }

    /// <summary>The beginning of the page, for differences that have no closer place.</summary>
    public SourceSpan Beginning => _page.FrontMatter.Title.At;

    /// <summary>The quantities of one of the texts, each where the page's Markdown states it.</summary>
    private List<QuantityInFile> Stated(ComparedText text)
    {
        var stated = new List<QuantityInFile>(text.Quantities.Count);
        var start = _lines.Value.OffsetOf(text.Source.At);
        var searched = start;
        foreach (var found in text.Quantities)
        {
            var written = text.Source.Text.Slice(found.Index, found.Length).ToString();
            var near = Math.Clamp(text.Source.SourceOf(found.Index, start), 0, _page.Body.Length);
            var from = Math.Max(searched, near);
            var at = _page.Body.IndexOf(written, from, Math.Min(_page.Body.Length - from, Furthest + written.Length), StringComparison.Ordinal);
            if (at >= 0) searched = at + written.Length;
            // A number interrupted by markup or an entity is reported where its text begins.
            stated.Add(new QuantityInFile(found.Quantity, written, _lines.Value.At(at >= 0 ? at : near, found.Length)));
        }

        return stated;
    }
}
