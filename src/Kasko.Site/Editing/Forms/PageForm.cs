using System.Collections.Immutable;
using Kasko.Site.Editing.Fields;
using Kasko.Site.Model;

namespace Kasko.Site.Editing.Forms;

/// <summary>The form of one kind of page.</summary>
internal sealed record PageForm(string Kind, ImmutableArray<Field> Fields)
{
    public static PageForm Of(PageKind kind) => new(kind.Key(), PageFields.Of(kind).Fields);
}
