using Scriban;
using Scriban.Parsing;

namespace Kasko.Site.Render.Templates;

/// <summary>An object for a view that each page has many of: a value is made when it is read, and most are read once or never.</summary>
/// <param name="members">The same for all such views.</param>
internal sealed class ViewObject<T>(T view, (string Name, Func<T, object?> Read)[] members) : ReadOnlyObject
{
    public override int Count => members.Length;

    public override IEnumerable<string> GetMembers() => members.Select(member => member.Name);

    public override bool Contains(string member) => IndexOf(member, members) >= 0;

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var index = IndexOf(member, members);
        value = index < 0 ? null : members[index].Read(view);
        return index >= 0;
    }
}
