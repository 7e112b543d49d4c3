using System.Runtime.InteropServices;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Check.Html;

/// <summary>A page's HTML, read once for all rules: its elements in order, its text, and the errors in the HTML itself.</summary>
internal sealed class HtmlPage
{
    private readonly RenderedPage _page;
    private readonly HtmlPageMemory _memory;

    /// <param name="memory">With the elements and the text.</param>
    public HtmlPage(RenderedPage page, HtmlPageMemory memory, IReadOnlyList<Diagnostic> faults)
    {
        (_page, _memory, Faults) = (page, memory, faults);
        foreach (var element in Elements)
        {
            Address.AddOf(element, memory.Addresses);
            if (element["id"] is { } id) memory.ById.TryAdd(id, element);
        }
    }

    public string Path => _page.Path;

    public Language Language => _page.Language;

    public ReadOnlySpan<HtmlElement> Elements => CollectionsMarshal.AsSpan(_memory.Elements);

    /// <summary>All addresses in document order.</summary>
    public ReadOnlySpan<Address> Addresses => CollectionsMarshal.AsSpan(_memory.Addresses);

    public IReadOnlyList<Diagnostic> Faults { get; }

    /// <summary>The source of an element; for null, the source of the page's beginning.</summary>
    public SourceSpan At(HtmlElement? element) => _page.Map.Find(element?.Offset ?? 0);

    /// <summary>The source of an element's text or of its attribute value, rather than of the element itself.</summary>
    public SourceSpan AtTextOf(HtmlElement element)
    {
        var end = element.Index + 1 < Elements.Length ? Elements[element.Index + 1].Offset : _page.Html.Length;
        return _page.Map.FirstBetween(element.Offset, end) ?? At(element);
    }

    /// <summary>Where an editor can change an element: in a content file when one made it or its text, else in the theme.</summary>
    public SourceSpan AtContentOf(HtmlElement element)
    {
        var at = At(element);
        if (ContentPath.IsContent(at.Path)) return at;
        var next = element.Index + 1 + Inside(element).Length;
        return _page.Map.FirstBetween(element.Offset, next < Elements.Length ? Elements[next].Offset : _page.Html.Length, text => ContentPath.IsContent(text.Path)) ?? at;
    }

    /// <summary>The HTML of an element without its end tag, for elements that contain no others.</summary>
    public string SourceOf(HtmlElement element)
    {
        var html = _page.Html.Span[element.Offset..];
        var end = html.IndexOf($"</{element.Name}", StringComparison.OrdinalIgnoreCase);
        return (end < 0 ? html : html[..end]).ToString();
    }

    public HtmlElement? First(string tag)
    {
        foreach (var element in Elements)
            if (element.Tag == tag) return element;
        return null;
    }

    /// <summary>The elements inside another, in order.</summary>
    public ReadOnlySpan<HtmlElement> Inside(HtmlElement outer)
    {
        var after = Elements[(outer.Index + 1)..];
        for (var index = 0; index < after.Length; index++)
            if (after[index].Depth <= outer.Depth) return after[..index];
        return after;
    }

    public IReadOnlyCollection<string> Ids => _memory.ById.Keys;

    public HtmlElement? ById(string id) => _memory.ById.GetValueOrDefault(id);

    /// <summary>The text of an element as a screen reader gives it: words with single spaces, including the texts of pictures.</summary>
    public string TextOf(HtmlElement element)
    {
        var text = _memory.Text.WrittenSpan;
        var (hidden, textEnds) = (_memory.Hidden, _memory.TextEnds);
        var from = element.TextStart;
        var end = textEnds[element.Index];
        var read = new WordWriter(stackalloc char[256]);
        for (var i = element.IsHidden ? hidden.Count : FirstHiddenFrom(from); i < hidden.Count && hidden[i].TextStart < end; i++)
        {
            if (hidden[i] == element || hidden[i].TextStart < from) continue;
            read.Append(text[from..hidden[i].TextStart]);
            from = textEnds[hidden[i].Index];
        }

        read.Append(text[from..end]);
        return read.ToString();
    }

    /// <summary>The text of an element, with its spaces, without that of some elements inside it, in document order.</summary>
    public string TextWithout(HtmlElement element, IEnumerable<HtmlElement> left)
    {
        var text = _memory.Text.WrittenSpan;
        var textEnds = _memory.TextEnds;
        var (from, end) = (element.TextStart, textEnds[element.Index]);
        var read = new StringBuilder();
        foreach (var part in left)
        {
            // A label that replaces the text of the part is before it.
            var start = part.TextStart - (part.IsHidden ? 0 : part["aria-label"]?.Trim().Length ?? 0);
            if (start < from || start >= end) continue;
            read.Append(text[from..start]);
            from = textEnds[part.Index];
        }

        read.Append(text[from..end]);
        return read.ToString();
    }

    private int FirstHiddenFrom(int start)
    {
        var hidden = _memory.Hidden;
        var (low, high) = (0, hidden.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hidden[middle].TextStart < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
