using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Kasko.Site.Render.Templates;

/// <summary>A group of the library's functions, such as <c>array</c>, which no template can change.</summary>
/// <param name="all">Makes the library's own group, by reflection. Only templates that use an uncommon function need it.</param>
/// <param name="common">The functions that most themes use.</param>
internal sealed class FunctionGroup(Func<ScriptObject> all, params (string Name, LibraryFunction Function)[] common) : ReadOnlyObject
{
    private readonly Lazy<ScriptObject> _all = new(all);

    public override int Count => _all.Value.Count;

    public override IEnumerable<string> GetMembers() => _all.Value.GetMembers();

    public override bool Contains(string member) => Common(member) is not null || _all.Value.Contains(member);

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = Common(member);
        return value is not null || _all.Value.TryGetValue(context!, span, member, out value);
    }

    private LibraryFunction? Common(string member) => Array.Find(common, function => function.Name == member).Function;
}
