using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Kasko.Site.Render.Templates;

/// <summary>An object that templates read and cannot change.</summary>
internal abstract class ReadOnlyObject : IScriptObject
{
    public abstract int Count { get; }

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    public abstract IEnumerable<string> GetMembers();

    public abstract bool Contains(string member);

    public abstract bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value);

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
        // It always is.
    }

    public IScriptObject Clone(bool deep) => this;

    /// <summary>Where a member is among those of an object; -1 when it has none of that name.</summary>
    protected static int IndexOf<T>(string member, (string Name, T Value)[] members)
    {
        for (var index = 0; index < members.Length; index++)
            if (members[index].Name == member) return index;
        return -1;
    }
}
