using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// An object that templates read and cannot change. Its members are few and are searched one by one, which takes less
/// memory than the library's own objects.
/// </summary>
/// <param name="members">A value that is a <see cref="Func{TResult}"/> is made when it is first read.</param>
/// <param name="rest">Further members; null for none.</param>
internal sealed class TemplateObject((string Name, object? Value)[] members, TemplateObject? rest = null) : IScriptObject
{
    public int Count => members.Length + (rest?.Count ?? 0);

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    public IEnumerable<string> GetMembers() => members.Select(member => member.Name).Concat(rest?.GetMembers() ?? []);

    public bool Contains(string member) => IndexOf(member) >= 0 || rest?.Contains(member) is true;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = null;
        var index = IndexOf(member);
        if (index < 0) return rest?.TryGetValue(context, span, member, out value) is true;
        value = members[index].Value;
        if (value is Func<object?> make) members[index].Value = value = make();
        return true;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
        // It always is.
    }

    public IScriptObject Clone(bool deep) => this;

    private int IndexOf(string member)
    {
        for (var index = 0; index < members.Length; index++)
            if (members[index].Name == member) return index;
        return -1;
    }
}
