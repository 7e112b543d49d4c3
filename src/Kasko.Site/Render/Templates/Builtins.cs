using System.Collections.Frozen;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// Scriban's own functions, without those that could read a file, evaluate text, read the clock or give another answer
/// each time. All pages share them, and no template can change them. A group is made when a template first uses it,
/// because making all of them takes a tenth of the time that a small site takes.
/// </summary>
internal sealed class Builtins : ScriptObject
{
    private readonly FrozenDictionary<string, Lazy<object>> _groups = new Dictionary<string, Lazy<object>>
    {
        ["array"] = Group(() => new ArrayFunctions()),
        ["empty"] = new(EmptyScriptObject.Default),
        ["html"] = Group(() => new HtmlFunctions()),
        ["math"] = Group(Math),
        ["regex"] = Group(() => new RegexFunctions()),
        ["string"] = Group(() => new StringFunctions()),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public Builtins()
    {
        IsReadOnly = true;
    }

    public override bool Contains(string member) => _groups.ContainsKey(member);

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = _groups.GetValueOrDefault(member)?.Value;
        return value is not null;
    }

    private static MathFunctions Math()
    {
        var math = new MathFunctions();
        math.Remove("random");
        math.Remove("uuid");
        return math;
    }

    private static Lazy<object> Group(Func<ScriptObject> make) => new(() =>
    {
        var group = make();
        group.IsReadOnly = true;
        return group;
    });
}
