using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Check.Html;

/// <summary>A page's HTML, read once for all rules: its elements in order, its text, and the errors in the HTML itself.</summary>
/// <param name="textEnds">The end of each element's text, by the element's index.</param>
/// <param name="hidden">The elements whose text does not count as text of their ancestors: they are hidden, or a label replaces it.</param>
internal sealed class HtmlPage(
    RenderedPage page,
    ImmutableArray<HtmlElement> elements,
    ImmutableArray<int> textEnds,
    ReadOnlyMemory<char> text,
    ImmutableArray<HtmlElement> hidden,
    ImmutableArray<Diagnostic> faults)
{
    private readonly Dictionary<string, HtmlElement> _byId = FirstById(elements);

    public string Path => page.Path;

    public Language Language => page.Language;

    public ImmutableArray<HtmlElement> Elements => elements;

    /// <summary>All addresses in document order.</summary>
    public ImmutableArray<Address> Addresses { get; } = Address.AllOf(elements);

    public ImmutableArray<Diagnostic> Faults => faults;

    /// <summary>The source of an element; for null, the source of the page's beginning.</summary>
    public SourceSpan At(HtmlElement? element) => page.Map.Find(element?.Offset ?? 0);

    /// <summary>The source of an element's text or of its attribute value, rather than of the element itself.</summary>
    public SourceSpan AtTextOf(HtmlElement element)
    {
        var end = element.Index + 1 < elements.Length ? elements[element.Index + 1].Offset : page.Html.Length;
        return page.Map.FirstBetween(element.Offset, end) ?? At(element);
    }

    /// <summary>Where an editor can change an element: in a content file when one made it or its text, else in the theme.</summary>
    public SourceSpan AtContentOf(HtmlElement element)
    {
        var at = At(element);
        if (ContentPath.IsContent(at.Path)) return at;
        var next = elements.Skip(element.Index + 1).FirstOrDefault(other => other.Depth <= element.Depth);
        return page.Map.FirstBetween(element.Offset, next?.Offset ?? page.Html.Length, text => ContentPath.IsContent(text.Path)) ?? at;
    }

    /// <summary>The HTML of an element without its end tag, for elements that contain no others.</summary>
    public string SourceOf(HtmlElement element)
    {
        var end = page.Html.IndexOf($"</{element.Name}", element.Offset, StringComparison.OrdinalIgnoreCase);
        return page.Html[element.Offset..(end < 0 ? page.Html.Length : end)];
    }

    public HtmlElement? First(string tag)
    {
        foreach (var element in elements)
            if (element.Tag == tag) return element;
        return null;
    }

    public IReadOnlyCollection<string> Ids => _byId.Keys;

    public HtmlElement? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The text of an element as a screen reader gives it: words with single spaces, including the texts of pictures.</summary>
    public string TextOf(HtmlElement element)
    {
        var from = element.TextStart;
        var end = textEnds[element.Index];
        var read = new WordWriter(stackalloc char[256]);
        for (var i = element.IsHidden ? hidden.Length : FirstHiddenFrom(from); i < hidden.Length && hidden[i].TextStart < end; i++)
        {
            if (hidden[i] == element || hidden[i].TextStart < from) continue;
            read.Append(text.Span[from..hidden[i].TextStart]);
            from = textEnds[hidden[i].Index];
        }

        read.Append(text.Span[from..end]);
        return read.ToString();
    }

    /// <summary>The text of an element, with its spaces, without that of some elements inside it, in document order.</summary>
    public string TextWithout(HtmlElement element, IEnumerable<HtmlElement> left)
    {
        var (from, end) = (element.TextStart, textEnds[element.Index]);
        var read = new StringBuilder();
        foreach (var part in left)
        {
            // A label that replaces the text of the part is before it.
            var start = part.TextStart - (part.IsHidden ? 0 : part["aria-label"]?.Trim().Length ?? 0);
            if (start < from || start >= end) continue;
            read.Append(text.Span[from..start]);
            from = textEnds[part.Index];
        }

        read.Append(text.Span[from..end]);
        return read.ToString();
    }

    private int FirstHiddenFrom(int start)
    {
        var (low, high) = (0, hidden.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hidden[middle].TextStart < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static Dictionary<string, HtmlElement> FirstById(ImmutableArray<HtmlElement> elements)
    {
        var byId = new Dictionary<string, HtmlElement>(StringComparer.Ordinal);
        foreach (var element in elements)
            if (element["id"] is { } id) byId.TryAdd(id, element);
        return byId;
    }
}
