using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Kasko.Site.Render.Templates;

/// <summary>A function that templates call. Written by hand, because the library's own way needs reflection.</summary>
/// <param name="required">The number of required arguments.</param>
/// <param name="surrounds">Whether it can be written around a block, with <c>wrap</c>; otherwise the block is null.</param>
internal sealed class Function(int required, Func<TemplateContext, SourceSpan, ScriptArray, ScriptBlockStatement?, object?> body, bool surrounds = false) : IScriptCustomFunction
{
    public int RequiredParameterCount => required;

    public int ParameterCount => required;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var at = callerContext?.Span ?? default;
        if (arguments.Count < required)
            throw new ScriptRuntimeException(at, $"{required} values are needed here, not {arguments.Count}");
        if (blockStatement is not null && !surrounds) throw new ScriptRuntimeException(at, "only 'include' can be written around a block, as in: wrap include 'base.html'");
        return body(context, at, arguments, blockStatement);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
