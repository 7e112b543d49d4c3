using Scriban;
using Scriban.Parsing;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// An object for templates. Its members are few and are searched one by one, which takes less
/// memory than the library's own objects.
/// </summary>
/// <param name="members">A value that is a <see cref="Func{TResult}"/> is made when it is first read.</param>
/// <param name="rest">Further members; null for none.</param>
internal sealed class TemplateObject((string Name, object? Value)[] members, TemplateObject? rest = null) : ReadOnlyObject
{
    public override int Count => members.Length + (rest?.Count ?? 0);

    public override IEnumerable<string> GetMembers() => members.Select(member => member.Name).Concat(rest?.GetMembers() ?? []);

    public override bool Contains(string member) => IndexOf(member, members) >= 0 || rest?.Contains(member) is true;

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = null;
        var index = IndexOf(member, members);
        if (index < 0) return rest?.TryGetValue(context, span, member, out value) is true;
        value = members[index].Value;
        if (value is Func<object?> make) members[index].Value = value = make();
        return true;
    }
}
