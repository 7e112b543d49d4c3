using System.Buffers;

namespace Kasko.Site.Check.Html;

/// <summary>The lists and the text that a page is read into: used for one page after another, because new ones take as much memory as all else of a page.</summary>
internal sealed class HtmlPageMemory
{
    public List<HtmlElement> Elements { get; } = [];

    /// <summary>The end of each element's text, by the element's index.</summary>
    public List<int> TextEnds { get; } = [];

    public ArrayBufferWriter<char> Text { get; } = new(8 * 1024);

    /// <summary>The elements whose text does not count as text of their ancestors: they are hidden, or a label replaces it.</summary>
    public List<HtmlElement> Hidden { get; } = [];

    public List<Address> Addresses { get; } = [];

    /// <summary>The first element with each id.</summary>
    public Dictionary<string, HtmlElement> ById { get; } = new(StringComparer.Ordinal);

    public void Clear()
    {
        Elements.Clear();
        TextEnds.Clear();
        Text.ResetWrittenCount();
        Hidden.Clear();
        Addresses.Clear();
        ById.Clear();
    }
}
