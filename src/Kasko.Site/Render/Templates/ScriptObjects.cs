using System.Globalization;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Scriban.Runtime;

namespace Kasko.Site.Render.Templates;

/// <summary>Makes the objects and lists that templates read.</summary>
internal static class ScriptObjects
{
    public static ScriptObject Object(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var made = new ScriptObject(members.Length);
        foreach (var (name, value) in members) Add(made, name, value);
        return made;
    }

    public static void Add(ScriptObject made, string name, object? value) => made.SetValue(name, value!, readOnly: true);

    public static ScriptArray List<T>(IEnumerable<T> items, Func<T, object> make)
    {
        var list = new ScriptArray();
        foreach (var item in items) list.Add(make(item));
        return list;
    }

    public static Prose? Prose(string? text) => text is null ? null : new Prose(text);

    public static ScriptObject Link(LinkView link) => Object(("title", new Prose(link.Title, link.TitleAt)), ("href", link.Href), ("language", link.Language?.Code()));

    public static ScriptObject? Date(DateOnly? date, Language language) => date is { } day
        ? Object(("iso", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("text", DateFormat.Long(day, language)))
        : null;
}
