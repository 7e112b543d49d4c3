using System.Buffers;
using Scriban.Runtime;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// What one template has written: the end of a buffer. A partial written where it stands continues the buffer of the
/// template around it.
/// </summary>
internal sealed class HtmlOutput(ArrayBufferWriter<char> html) : IScriptOutput
{
    private readonly int _start = html.WrittenCount;

    /// <summary>What the template has written so far.</summary>
    public ReadOnlySpan<char> Written => html.WrittenSpan[_start..];

    /// <summary>Where the next text is written, counted from the start of the buffer.</summary>
    public int End => html.WrittenCount;

    /// <summary>The output of a template that continues this one.</summary>
    public HtmlOutput Part() => new(html);

    public void Write(string text, int offset, int count) => html.Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public override string ToString() => Written.ToString();
}
