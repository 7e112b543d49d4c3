using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Kasko.Site.Render.Templates;

/// <summary>A function that templates call. Written by hand, because the library's own way needs reflection.</summary>
/// <param name="required">The number of required arguments.</param>
internal sealed class Function(int required, Func<TemplateContext, SourceSpan, ScriptArray, object?> body) : IScriptCustomFunction
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
        return body(context, at, arguments);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
