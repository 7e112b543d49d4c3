using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Diagnostics;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SourceSpan = Kasko.Site.Diagnostics.SourceSpan;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// The context of a template: it escapes by default, refuses unknown names, ends in bounded time, and records which
/// place in which file wrote which part of the output.
/// </summary>
internal sealed class EscapingContext : TemplateContext, IDisposable
{
    /// <summary>Enough for the longest list of a site, and few enough to end within seconds.</summary>
    private const int LoopIterations = 1_000_000;

    private const int IncludeDepth = 32;

    /// <summary>In characters; far longer than any real page. A single text may be half as long.</summary>
    private const int LongestOutput = 32 * 1024 * 1024;

    private readonly VisibleText _text;
    private readonly TemplateWork _work;
    private readonly Stack<List<SourceMark>> _marks = [];
    private Scriban.Parsing.SourceSpan _expression;
    private readonly Stack<SourceSpan> _includes = [];
    private readonly Stack<RunningPartial> _partials = [];

    /// <summary>The outputs that are being written to, and those that can be written to again.</summary>
    private readonly Stack<HtmlOutput> _writing = [];
    private readonly Stack<HtmlOutput> _free = [];

    public EscapingContext(ScriptObject builtins, VisibleText text, TemplateWork work, CancellationToken token)
        : base(builtins)
    {
        _text = text;
        _work = work;
        _marks.Push([]);
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        LoopLimit = LoopIterations;
        // By default the library truncates longer output silently.
        OutputLimit = LongestOutput;
        LimitToString = LongestOutput / 2;
        OnOutputLimit = OnStringLimit = ScriptLimitBehavior.Throw;
        RecursiveLimit = IncludeDepth;
        ObjectRecursionLimit = 8;
        RegexTimeOut = TimeSpan.FromSeconds(1);
        CancellationToken = token;
        NewLine = "\n";
        PushCulture(CultureInfo.InvariantCulture);
        // The first output cannot be replaced.
        PushOutput();
    }

    /// <summary>The sources of the output so far.</summary>
    public SourceMarks Marks => new(_marks.Peek());

    /// <summary>
    /// A block statement writes the values of its expressions without their places, so each expression's place is recorded first.
    /// </summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is not null) _work.Step(scriptNode.Span);
        if (scriptNode is ScriptRawStatement) _marks.Peek().Add(new SourceMark(Own.Written.Length, scriptNode.Span.InFile(), IsVerbatim: true));
        var result = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is ScriptExpressionStatement) _expression = scriptNode.Span;
        if (scriptNode is ScriptWrapStatement { Target: { } target }) _expression = target.Span;
        return result;
    }

    /// <summary>The includes that led to the first error, the outermost first.</summary>
    public ImmutableArray<SourceSpan> FaultIncludes { get; private set; } = [];

    public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject)
    {
        _work.Value(_expression);
        var written = Own.Written;
        var offset = written.Length;
        var at = _expression.InFile();
        _marks.Peek().Add(new SourceMark(offset, textAsObject is Prose { At: { } source } ? source : at, Inner: (textAsObject as Html)?.Marks));
        var isContent = HtmlPosition.IsContent(written, out var scanned);
        _work.Characters(scanned, _expression);
        Write(isContent ? _text.Content(textAsObject, _expression) : VisibleText.Plain(textAsObject, _expression));
        return this;
    }

    public void Dispose()
    {
        foreach (var output in _writing.Concat(_free)) output.Dispose();
    }

    /// <summary>The output. That of the library, which begins each template with a new one, is replaced before anything is written.</summary>
    private HtmlOutput Own
    {
        get
        {
            if (Output is HtmlOutput own) return own;
            PopOutput();
            own = _free.TryPop(out var free) ? free : new HtmlOutput();
            _writing.Push(own);
            PushOutput(own);
            return own;
        }
    }

    /// <summary>Renders a partial as HTML with its own source marks.</summary>
    /// <param name="content">The block that the partial is written around; null when it is only included.</param>
    /// <exception cref="ScriptRuntimeException">The partial does not write the block, which would be lost.</exception>
    public Html Partial(Template partial, ScriptArray arguments, ScriptBlockStatement? content, Scriban.Parsing.SourceSpan at)
    {
        var running = new RunningPartial(arguments, content);
        var outer = _writing.Count;
        _partials.Push(running);
        _marks.Push([new SourceMark(0, new SourceSpan(partial.SourceFilePath ?? "", 1, 1))]);
        _includes.Push((CurrentNode?.Span ?? default).InFile());
        try
        {
            var text = RenderTemplate(partial, arguments, CurrentNode);
            if (content is not null && !running.IsContentWritten) throw new ScriptRuntimeException(at, $"'{arguments[0]}' cannot be written around this, because it does not write its 'content'");
            return new Html(text, Marks);
        }
        catch (ScriptRuntimeException) when (!NoteIncludes())
        {
            throw; // Never reached: the filter records the includes before the stack is unwound, and returns false.
        }
        finally
        {
            _includes.Pop();
            _partials.Pop();
            _marks.Pop();
            while (_writing.Count > outer) Free(_writing.Pop());
        }
    }

    private void Free(HtmlOutput output)
    {
        output.Clear();
        _free.Push(output);
    }

    /// <summary>
    /// Writes the block that the present partial is written around. The block sees the arguments of the template that it
    /// stands in, and a fault in it is one of that template.
    /// </summary>
    public object? Content(Scriban.Parsing.SourceSpan at)
    {
        if (!_partials.TryPeek(out var partial) || partial.Content is null)
            throw new ScriptRuntimeException(at, "there is no content here: another template has it for this one, with: wrap include");
        partial.IsContentWritten = true;
        _partials.Pop();
        var include = _includes.Pop();
        PushLocal();
        try
        {
            SetValue(ScriptVariable.Arguments, _partials.TryPeek(out var outer) ? outer.Arguments : [], asReadOnly: true, force: true);
            return Evaluate(partial.Content);
        }
        finally
        {
            PopLocal();
            _includes.Push(include);
            _partials.Push(partial);
        }
    }

    private bool NoteIncludes()
    {
        if (FaultIncludes.IsEmpty) FaultIncludes = [.. _includes.Reverse()];
        return true;
    }

    /// <summary>A partial that is being rendered.</summary>
    private sealed class RunningPartial(ScriptArray arguments, ScriptBlockStatement? content)
    {
        public ScriptArray Arguments => arguments;

        public ScriptBlockStatement? Content => content;

        public bool IsContentWritten { get; set; }
    }
}
