using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SourceSpan = Kasko.Site.Diagnostics.SourceSpan;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// The context of a template: it escapes by default, refuses unknown names, ends in bounded time, and records which
/// place in which file wrote which part of the output. It can be used for one page after another.
/// </summary>
internal sealed class EscapingContext : TemplateContext
{
    /// <summary>Enough for the longest list of a site, and few enough to end within seconds.</summary>
    private const int LoopIterations = 1_000_000;

    private const int IncludeDepth = 32;

    /// <summary>In characters; far longer than any real page. A single text may be half as long.</summary>
    private const int LongestOutput = 32 * 1024 * 1024;

    /// <summary>In one piece, so that it can be searched while templates write it.</summary>
    private readonly ArrayBufferWriter<char> _html = new(16 * 1024);
    private readonly Stack<SourceSpan> _includes = [];
    private readonly Stack<RunningPartial> _partials = [];
    private List<SourceMark> _marks = [];
    private ScriptNode? _expression;
    private VisibleText _text = null!;
    private TemplateWork _work = null!;

    public EscapingContext(ScriptObject builtins)
        : base(builtins)
    {
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
        NewLine = "\n";
    }

    /// <summary>The page that is rendered.</summary>
    public PageView Page { get; private set; } = null!;

    /// <summary>The includes that led to the first error, the outermost first.</summary>
    public ImmutableArray<SourceSpan> FaultIncludes { get; private set; } = [];

    /// <summary>The sources of what was rendered; valid until the next page.</summary>
    public ReadOnlySpan<SourceMark> Marks => CollectionsMarshal.AsSpan(_marks);

    /// <summary>Prepares it for a page, or for a part of one.</summary>
    public void Begin(PageView page, VisibleText text, TemplateWork work, PageVariables variables, CancellationToken token)
    {
        Reset();
        (Page, _text, _work, CancellationToken) = (page, text, work, token);
        _html.ResetWrittenCount();
        _marks.Clear();
        PushCulture(CultureInfo.InvariantCulture);
        PushGlobal(variables);
        PushOutput(new HtmlOutput(_html));
    }

    /// <summary>The HTML is valid until the next page.</summary>
    public ReadOnlySpan<char> Render(Template template)
    {
        Run(template);
        return _html.WrittenSpan;
    }

    /// <summary>
    /// A block statement writes the values of its expressions without their places, so each expression's place is recorded first.
    /// </summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is null) return null;
        _work.Step(scriptNode);
        // This runs for each part of each expression; comparing exact types, each directly, takes the least time.
        if (scriptNode.GetType() == typeof(ScriptRawStatement)) MarkRaw(scriptNode);
        var result = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode.GetType() == typeof(ScriptExpressionStatement)) _expression = scriptNode;
        else if (scriptNode.GetType() == typeof(ScriptWrapStatement)) _expression = ((ScriptWrapStatement)scriptNode).Target;
        return result;
    }

    private void MarkRaw(ScriptNode text) => _marks.Add(new SourceMark(Own.End, text.Span.InFile(), IsVerbatim: true));

    /// <summary>Our functions take any value, for which the library would search a conversion each time.</summary>
    public override object? ToObject(Scriban.Parsing.SourceSpan span, object? value, Type destinationType) =>
        destinationType == typeof(object) ? value : base.ToObject(span, value, destinationType);

    public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject)
    {
        _work.Value(_expression);
        var (output, at) = (Own, _expression?.Span ?? default);
        _marks.Add(new SourceMark(output.End, textAsObject is Prose { At: { } source } ? source : at.InFile(), Inner: (textAsObject as Html)?.Marks));
        var isContent = HtmlPosition.IsContent(output.Written, out var scanned);
        _work.Characters(scanned, _expression);
        Write(isContent ? _text.Content(textAsObject, at) : VisibleText.Plain(textAsObject, at));
        return this;
    }

    /// <summary>The output. That of the library, which begins some parts with a new one, is replaced before anything is written.</summary>
    private HtmlOutput Own
    {
        get
        {
            if (Output is HtmlOutput own) return own;
            PopOutput();
            own = new HtmlOutput(new ArrayBufferWriter<char>(1024));
            PushOutput(own);
            return own;
        }
    }

    /// <summary>
    /// Renders a partial: into the output when its text is written where it is included, and otherwise as a value.
    /// </summary>
    /// <exception cref="ScriptRuntimeException">The partial does not write the block that it is written around, which would be lost.</exception>
    public Html? Partial(Template partial, FunctionCall include)
    {
        var running = new RunningPartial(include.Values, include.Block);
        _partials.Push(running);
        _includes.Push((CurrentNode?.Span ?? default).InFile());
        try
        {
            var value = IsWritten(include.Caller) ? Written(partial, include) : Value(partial, include);
            if (include.Block is not null && !running.IsContentWritten)
                throw new ScriptRuntimeException(include.At, $"'{include.Values[0]}' cannot be written around this, because it does not write its 'content'");
            return value;
        }
        catch (ScriptRuntimeException) when (!NoteIncludes())
        {
            throw; // Never reached: the filter records the includes before the stack is unwound, and returns false.
        }
        finally
        {
            _includes.Pop();
            _partials.Pop();
        }
    }

    /// <summary>Whether the text of a call is written into the output as it is, and the library does not indent its lines.</summary>
    private bool IsWritten(ScriptNode? call) =>
        string.IsNullOrEmpty(CurrentIndent) && call is ScriptFunctionCall { Parent: ScriptExpressionStatement or ScriptWrapStatement } included && !HasNames(included.Arguments);

    private static bool HasNames(ScriptList<ScriptExpression> arguments)
    {
        foreach (var argument in arguments)
            if (argument is ScriptNamedArgument) return true;
        return false;
    }

    private Html? Written(Template partial, FunctionCall include)
    {
        var (output, indent) = (Own, CurrentIndent);
        _marks.Add(new SourceMark(output.End, include.At.InFile()));
        _marks.Add(Start(partial, output.End));
        if (indent is not null) ResetPreviousNewLine();
        CurrentIndent = null;
        EnterRecursive(CurrentNode);
        PushOutput(output.Part());
        PushLocal();
        try
        {
            SetValue(ScriptVariable.Arguments, include.Values, asReadOnly: true, force: true);
            Run(partial);
            return null;
        }
        finally
        {
            PopLocal();
            PopOutput();
            CurrentIndent = indent;
            ExitRecursive(CurrentNode);
        }
    }

    private Html Value(Template partial, FunctionCall include)
    {
        var outer = _marks;
        _marks = [Start(partial, 0)];
        try
        {
            return new Html(RenderTemplate(partial, include.Values, CurrentNode), new SourceMarks(_marks));
        }
        finally
        {
            _marks = outer;
        }
    }

    private static SourceMark Start(Template partial, int offset) => new(offset, new SourceSpan(partial.SourceFilePath ?? "", 1, 1));

    private void Run(Template template)
    {
        if (template.Page is { } page && Evaluate(page) is { } value) Write(page.Span, value);
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
