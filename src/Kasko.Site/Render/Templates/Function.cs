using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Kasko.Site.Render.Templates;

/// <summary>A call of a function in a template.</summary>
/// <param name="Caller">The place in the template; null when a variable that holds the function is read.</param>
/// <param name="Block">The block that the function is written around, with <c>wrap</c>; otherwise null.</param>
internal readonly record struct FunctionCall(EscapingContext Context, ScriptNode? Caller, ScriptArray Values, ScriptBlockStatement? Block)
{
    public SourceSpan At => Caller?.Span ?? default;
}

/// <summary>A function that templates call. Written by hand, because the library's own way needs reflection.</summary>
/// <param name="required">The number of required arguments.</param>
/// <param name="surrounds">Whether it can be written around a block.</param>
internal sealed class Function(int required, Func<FunctionCall, object?> body, bool surrounds = false) : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo Parameter = new(typeof(object), "value");

    public int RequiredParameterCount => required;

    public int ParameterCount => required;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => Parameter;

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var call = new FunctionCall((EscapingContext)context, callerContext, arguments, blockStatement);
        if (arguments.Count < required)
            throw new ScriptRuntimeException(call.At, $"{required} values are needed here, not {arguments.Count}");
        if (blockStatement is not null && !surrounds) throw new ScriptRuntimeException(call.At, "only 'include' can be written around a block, as in: wrap include 'base.html'");
        return body(call);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
