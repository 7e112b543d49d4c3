using System.Buffers;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>The memory of a page's HTML and of its sources, used for one page after another.</summary>
public sealed class PageMemory
{
    private readonly ArrayBufferWriter<char> _html = new(16 * 1024);
    private readonly List<SourceMark> _marks = [];

    public ReadOnlyMemory<char> Html => _html.WrittenMemory;

    public SourceMarks Marks => new(_marks);

    /// <summary>Replaces the page with another, which ends with one line break.</summary>
    /// <param name="marks">Those of the HTML without what is inserted.</param>
    public void Write(ReadOnlySpan<char> html, int place, string inserted, ReadOnlySpan<SourceMark> marks)
    {
        _html.ResetWrittenCount();
        _html.Write(html[..place]);
        _html.Write(inserted);
        _html.Write(html[place..].TrimEnd('\n'));
        _html.Write("\n");
        _marks.Clear();
        _marks.AddRange(marks);
    }
}
