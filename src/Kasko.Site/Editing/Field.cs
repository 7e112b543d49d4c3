namespace Kasko.Site.Editing;

/// <summary>A key of a file that editors write: what may be written there, and what it is for.</summary>
/// <param name="Key">As written in YAML.</param>
/// <param name="Hint">A sentence or two.</param>
public sealed record Field(string Key, FieldType Type, Wording Name, Wording Hint)
{
    /// <summary>Whether the file is refused without it.</summary>
    public bool IsRequired { get; private init; }

    /// <summary>Whether a page's files in all languages have the same value.</summary>
    public bool IsShared { get; private init; }

    /// <summary>The same, shared by a page's files in all languages.</summary>
    public Field Shared => this with { IsShared = true };

    /// <summary>The same, required.</summary>
    public Field Needed => this with { IsRequired = true };

    public static Field Required(string key, FieldType type, (string Swedish, string Finnish) name, (string Swedish, string Finnish) hint) =>
        Optional(key, type, name, hint).Needed;

    public static Field Optional(string key, FieldType type, (string Swedish, string Finnish) name, (string Swedish, string Finnish) hint) =>
        new(key, type, new Wording(name.Swedish, name.Finnish), new Wording(hint.Swedish, hint.Finnish));
}
