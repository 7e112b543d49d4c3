using System.Collections;
using System.Collections.Frozen;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// Scriban's own functions, without those that could read a file, evaluate text, read the clock or give another answer
/// each time. All pages share them, and no template can change them.
/// </summary>
internal sealed class Builtins : ScriptObject
{
    private static readonly ScriptParameterInfo List = new(typeof(IEnumerable), "list");

    private readonly FrozenDictionary<string, IScriptObject> _groups = new Dictionary<string, IScriptObject>
    {
        ["array"] = new FunctionGroup(
            () => new ArrayFunctions(),
            ("filter", new LibraryFunction((context, at, values) => ArrayFunctions.Filter(context, at, ListIn(values), values[1]), List, new(typeof(object), "function"))),
            ("limit", new LibraryFunction((context, at, values) => ArrayFunctions.Limit(context, at, ListIn(values), NumberIn(values)), List, new(typeof(int), "count"))),
            ("offset", new LibraryFunction((context, at, values) => ArrayFunctions.Offset(context, at, ListIn(values), NumberIn(values)), List, new(typeof(int), "index"))),
            ("reverse", new LibraryFunction((context, at, values) => ArrayFunctions.Reverse(context, at, ListIn(values)), List)),
            ("size", new LibraryFunction((context, at, values) => ArrayFunctions.Size(context, at, ListIn(values)), List))),
        ["empty"] = EmptyScriptObject.Default,
        ["html"] = new FunctionGroup(() => new HtmlFunctions()),
        ["math"] = new FunctionGroup(Math),
        ["regex"] = new FunctionGroup(() => new RegexFunctions()),
        ["string"] = new FunctionGroup(
            () => new StringFunctions(),
            ("replace", new LibraryFunction(
                (context, _, values) => StringFunctions.Replace(context, (string?)values[0], (string?)values[1], (string?)values[2]),
                new(typeof(string), "text"), new(typeof(string), "match"), new(typeof(string), "replace")))),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public Builtins()
        : base(capacity: 0, autoImportStaticsFromThisType: false)
    {
        IsReadOnly = true;
    }

    public override bool Contains(string member) => _groups.ContainsKey(member);

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = _groups.GetValueOrDefault(member);
        return value is not null;
    }

    private static MathFunctions Math()
    {
        var math = new MathFunctions();
        math.Remove("random");
        math.Remove("uuid");
        return math;
    }

    private static IEnumerable? ListIn(ScriptArray values) => (IEnumerable?)values[0];

    private static int NumberIn(ScriptArray values) => (int?)values[1] ?? 0;
}
