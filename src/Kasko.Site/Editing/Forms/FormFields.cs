using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Kasko.Site.Editing.Fields;
using Kasko.Site.Model;

namespace Kasko.Site.Editing.Forms;

/// <summary>Fields of a form, in the terms of Sveltia CMS's configuration.</summary>
/// <param name="benefits">What measures may follow up: the ids, with their titles.</param>
internal sealed class FormFields(ImmutableArray<FormLanguage> languages, ImmutableArray<(string Id, string Title)> benefits)
{
    /// <summary>The value of <c>i18n</c> for a text that each language has its own of.</summary>
    private const bool Own = true;

    /// <summary>The value of <c>i18n</c> for what is copied from the first language to the others.</summary>
    private const string Copied = "duplicate";

    /// <summary>The fields of one file for all languages.</summary>
    /// <param name="chosen">Which of two notations the site uses for a key; null for neither alone, and the key is then left to files.</param>
    public JsonArray Together(IEnumerable<Field> fields, Func<Field, FieldType?> chosen) =>
        new([.. fields.Select(field => chosen(field) is { } type && Of(field with { Type = Chosen(type, chosen) }) is { } made ? made : null).OfType<JsonNode>()]);

    /// <summary>The fields of a page, whose languages are files of their own.</summary>
    public JsonArray OfPage(PageKind kind)
    {
        var kindOfPage = new JsonObject { ["name"] = "kind", ["widget"] = "hidden", ["default"] = kind.Key(), ["i18n"] = Copied };
        return new JsonArray([kindOfPage, .. PageFields.Of(kind).Texts.Select(InPage), Body(), .. PageFields.Rest.Select(InPage)]);
    }

    /// <summary>
    /// Shown first as it is stored. The other view keeps notations that have a button, and those that are plain text to it
    /// such as <c>{follow-up}</c>, but not the alignment of a table's columns.
    /// </summary>
    private static JsonObject Body() => new()
    {
        ["name"] = "body",
        ["label"] = "Text · Teksti",
        ["widget"] = "richtext",
        ["modes"] = new JsonArray("raw", "rich_text"),
        ["buttons"] = new JsonArray("bold", "italic", "code", "link", "heading-two", "heading-three", "heading-four", "quote", "bulleted-list", "numbered-list"),
        ["editor_components"] = new JsonArray("image", "code-block"),
        ["linked_images"] = false,
        ["use_emoji_autocomplete"] = false,
        ["required"] = false,
        ["hint"] = "Knappen längst till höger växlar till en vy med knappar för rubriker och bilder. Använd den inte på sidor med tabeller. / Oikeanpuoleisin painike vaihtaa näkymään, jossa on painikkeet otsikoille ja kuville. Älä käytä sitä sivuilla, joilla on taulukoita.",
        ["i18n"] = Own,
    };

    /// <summary>A list that is the whole file.</summary>
    public JsonArray Whole(FieldType list, Wording name)
    {
        var field = Of(Field.Optional("items", list, (name.Swedish, name.Finnish), ("", "")))!;
        field["root"] = true;
        return new JsonArray(field);
    }

    private JsonObject InPage(Field field)
    {
        var made = Of(field)!;
        made["i18n"] = field.IsShared ? Copied : Own;
        return made;
    }

    private static FieldType Chosen(FieldType type, Func<Field, FieldType?> chosen) => type is SectionType section
        ? new SectionType([.. section.Fields.Select(field => chosen(field) is { } one ? field with { Type = one } : null).OfType<Field>()])
        : type;

    /// <summary>Null when a form has no field for it.</summary>
    private JsonObject? Of(Field field)
    {
        // Its own field would write an empty mapping into every file; a hidden one keeps what is there.
        if (field.Type is PairsType) return new JsonObject { ["name"] = field.Key, ["widget"] = "hidden" };
        if (Widget(field.Type) is not { } widget) return null;
        var made = new JsonObject { ["name"] = field.Key, ["label"] = field.Name.AsName };
        foreach (var (key, value) in widget.ToList()) made[key] = value?.DeepClone();
        if (!field.IsRequired) made["required"] = false;
        if (field.Hint.Swedish.Length > 0) made["hint"] = field.Hint.AsSentences;
        return made;
    }

    private JsonObject? Widget(FieldType type) => type switch
    {
        TextType { Refers: References.Benefits } => Choice(benefits),
        TextType text => Text(text),
        NumberType number => Number(number),
        FlagType => Flag(),
        DateType => new JsonObject { ["widget"] = "datetime", ["type"] = "date", ["format"] = "YYYY-MM-DD" },
        PeriodType => new JsonObject { ["widget"] = "string", ["pattern"] = new JsonArray("^[0-9]{4}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2])(/[0-9]{4}-(0[1-9]|1[0-2]))?|/[0-9]{2})?$", "2025, 2025-H1, 2025-Q1, 2025-01, 2025/26") },
        TimeType => new JsonObject { ["widget"] = "string", ["pattern"] = new JsonArray("^[0-9]{4}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2])(-[0-3][0-9]|/[0-9]{4}-(0[1-9]|1[0-2]))?|/[0-9]{2})?$", "2026, 2026-H1, 2026-Q1, 2026-01, 2026-01-31") },
        AddressType => new JsonObject { ["widget"] = "string", ["pattern"] = new JsonArray("^https?://[^ ]+$", "https://…") },
        LanguageType => Choice(languages.Select(language => (language.Code, language.Name))),
        ChoiceType choice => Choice(choice.Choices.Select((key, index) => (key, choice.Names.IsEmpty ? key : choice.Names[index].AsName))),
        PerLanguageType each => PerLanguage(each.Each),
        SectionType section => Section("object", section.Fields),
        ListType { Item: SectionType item } => Section("list", item.Fields),
        ListType { Item: PerLanguageType item } => PerLanguage(item.Each, "list"),
        ListType { Item: TextType } => new JsonObject { ["widget"] = "list" },
        _ => null,
    };

    private static JsonObject Text(TextType text)
    {
        var widget = new JsonObject { ["widget"] = text.IsLong ? "text" : "string" };
        if ((text.Advised ?? text.Longest) is { } most) widget["maxlength"] = most;
        if (text.Pattern is { } pattern) widget["pattern"] = new JsonArray(pattern, pattern);
        return widget;
    }

    /// <summary>A choice and no box to tick: a box that is not ticked would be written as false into every file.</summary>
    private static JsonObject Flag() => new()
    {
        ["widget"] = "select",
        ["options"] = new JsonArray(new JsonObject { ["label"] = "Ja · Kyllä", ["value"] = true }, new JsonObject { ["label"] = "Nej · Ei", ["value"] = false }),
    };

    private static JsonObject Number(NumberType number)
    {
        var widget = new JsonObject { ["widget"] = "number", ["value_type"] = number.IsWhole ? "int" : "float" };
        if (!number.IsWhole) widget["step"] = 0.1m;
        if (number.Least is { } least) widget["min"] = least;
        if (number.Most is { } most) widget["max"] = most;
        return widget;
    }

    private static JsonObject Choice(IEnumerable<(string Value, string Label)> choices) => new()
    {
        ["widget"] = "select",
        ["options"] = new JsonArray([.. choices.Select(choice => new JsonObject { ["label"] = choice.Label, ["value"] = choice.Value })]),
    };

    private JsonObject? PerLanguage(FieldType each, string widget = "object")
    {
        var fields = languages.Select(language => Of(Each(language, each))).OfType<JsonNode>().ToArray();
        return fields.Length == 0 ? null : new JsonObject { ["widget"] = widget, ["fields"] = new JsonArray(fields) };
    }

    private static Field Each(FormLanguage language, FieldType type)
    {
        var field = Field.Optional(language.Code, type, (language.Name, language.Name), ("", ""));
        return language.IsPartial ? field : field.Needed;
    }

    private JsonObject Section(string widget, ImmutableArray<Field> fields)
    {
        var made = new JsonObject { ["widget"] = widget };
        // Of a long list only the first values of each row are shown; a click opens it.
        if (widget == "list") (made["collapsed"], made["summary"]) = (true, string.Join(' ', fields.Where(field => field.Type is TextType or PeriodType or TimeType or NumberType).Take(2).Select(field => $"{{{{fields.{field.Key}}}}}")));
        made["fields"] = new JsonArray([.. fields.Select(Of).OfType<JsonNode>()]);
        return made;
    }
}
