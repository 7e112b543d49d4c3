using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Scriban.Runtime;

namespace Kasko.Site.Render.Templates;

/// <summary>Makes the objects and lists that templates read.</summary>
internal static class ScriptObjects
{
    private static readonly ScriptArray Empty = new() { IsReadOnly = true };

    private static readonly (string Name, Func<LinkView, object?> Read)[] OfLink =
    [
        ("title", link => new Prose(link.Title, link.TitleAt)), ("href", link => link.Href), ("language", link => link.Language?.Code()),
    ];

    public static TemplateObject Object(params (string Name, object? Value)[] members) => new(members);

    /// <summary>A value that few templates read, and that is made when one does.</summary>
    public static Func<object?> Later(Func<object?> make) => make;

    public static ScriptArray List<T>(ImmutableArray<T> items, Func<T, object> make)
    {
        if (items.IsEmpty) return Empty;
        var list = new ScriptArray(items.Length);
        foreach (var item in items) list.Add(make(item));
        list.IsReadOnly = true;
        return list;
    }

    public static ScriptArray List<T>(IEnumerable<T> items, Func<T, object> make) => List<T>([.. items], make);

    public static Prose? Prose(string? text) => text is null ? null : new Prose(text);

    public static ViewObject<LinkView> Link(LinkView link) => new(link, OfLink);

    public static TemplateObject? Date(DateOnly? date, Language language) => date is { } day
        ? Object(("iso", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("text", DateFormat.Long(day, language)))
        : null;
}
