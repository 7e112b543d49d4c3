using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Diagnostics;
using Scriban;
using Scriban.Runtime;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// A template's surroundings: they escape by default, refuse what is misspelt, end in bounded time, and note which
/// place in which file wrote what.
/// </summary>
internal sealed class EscapingContext : TemplateContext
{
    /// <summary>Enough for the longest list a site can hold, and few enough to end within seconds.</summary>
    private const int LoopIterations = 10_000_000;

    private const int IncludeDepth = 32;

    private readonly VisibleText _text;
    private readonly Stack<ImmutableArray<(int, SourceSpan)>.Builder> _marks = [];

    public EscapingContext(ScriptObject builtins, VisibleText text, CancellationToken token)
        : base(builtins)
    {
        _text = text;
        _marks.Push(NewMarks());
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        LoopLimit = LoopIterations;
        LimitToString = 0;
        RecursiveLimit = IncludeDepth;
        ObjectRecursionLimit = 8;
        RegexTimeOut = TimeSpan.FromSeconds(1);
        CancellationToken = token;
        NewLine = "\n";
        PushCulture(CultureInfo.InvariantCulture);
    }

    /// <summary>The places that wrote the output so far.</summary>
    public ImmutableArray<(int Offset, SourceSpan Span)> Marks => _marks.Peek().ToImmutable();

    public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject)
    {
        var html = ((StringBuilderOutput)Output).Builder;
        var offset = html.Length;
        var at = Place.Of(span);
        _marks.Peek().Add((offset, textAsObject is Prose { At: { } written } ? written : at));
        if (textAsObject is Html { Marks: { IsEmpty: false } inner }) _marks.Peek().AddRange(inner.Select(mark => (offset + mark.Offset, mark.Span)));
        Write(OutputPlace.IsContent(html) ? _text.Content(textAsObject) : _text.Plain(textAsObject));
        // What follows is the template's own text again.
        _marks.Peek().Add((html.Length, at));
        return this;
    }

    /// <summary>Renders a partial into HTML of its own, which knows its places.</summary>
    public Html Partial(Template partial, ScriptArray arguments)
    {
        _marks.Push(NewMarks());
        try
        {
            var text = RenderTemplate(partial, arguments, CurrentNode);
            return new Html(text, [(0, new SourceSpan(partial.SourceFilePath ?? "", 1, 1)), .. _marks.Peek()]);
        }
        finally
        {
            _marks.Pop();
        }
    }

    private static ImmutableArray<(int, SourceSpan)>.Builder NewMarks() => ImmutableArray.CreateBuilder<(int, SourceSpan)>();
}
