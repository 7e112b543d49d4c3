using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Kasko.Site.Editing.Schemas;

/// <summary>
/// The JSON Schema (draft 7) of a kind of file, for programs that help editors write YAML. It uses only keywords that
/// those programs and validators of older drafts know too.
/// </summary>
/// <param name="languages">The codes of the languages that texts may be given in.</param>
/// <param name="required">Those that they are required in.</param>
public sealed class SchemaWriter(ImmutableArray<string> languages, ImmutableArray<string> required)
{
    private const int FirstYear = Model.PlausibleYears.First;
    private const int LastYear = Model.PlausibleYears.Last;

    /// <summary>1800 to 2200, see <see cref="Model.PlausibleYears"/>.</summary>
    private const string Year = "(1[89][0-9]{2}|2[01][0-9]{2}|2200)";

    private const string Month = "(0[1-9]|1[0-2])";

    private const string Day = "(0[1-9]|[12][0-9]|3[01])";

    public JsonObject Of(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = file.Title.AsName };
        var types = file.Types.Select(Of).ToArray();
        if (types.Length > 1) schema["anyOf"] = Array(types);
        else foreach (var (key, value) in types[0].ToList()) schema[key] = value?.DeepClone();
        return schema;
    }

    private JsonObject Of(FieldType type) => type switch
    {
        TextType text => Text(text),
        NumberType number => Number(number),
        FlagType => new JsonObject { ["type"] = "boolean" },
        DateType => Text($"^{Year}-{Month}-{Day}$"),
        PeriodType => AnyOf(new JsonObject { ["type"] = "integer", ["minimum"] = FirstYear, ["maximum"] = LastYear }, Text($"^{Year}(-H[12]|-Q[1-4]|-{Month}(/{Year}-{Month})?|/[0-9]{{2}})?$")),
        TimeType => AnyOf(new JsonObject { ["type"] = "integer", ["minimum"] = FirstYear, ["maximum"] = LastYear }, Text($"^{Year}(-H[12]|-Q[1-4]|-{Month}(-{Day}|/{Year}-{Month})?|/[0-9]{{2}})?$")),
        AddressType => Text("^https?://[^ ]+$"),
        LanguageType => new JsonObject { ["enum"] = Array(languages) },
        ChoiceType choice => Choice(choice),
        SiteLanguageType language => SiteLanguage(language.Codes),
        PerLanguageType each => PerLanguage(each.Each),
        SectionType section => Section(section.Fields),
        ListType list => new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) },
        PairsType pairs => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(pairs.Value) },
        EitherType either => AnyOf(Of(either.One), Of(either.Other)),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no schema for it."),
    };

    private static JsonObject Choice(ChoiceType choice)
    {
        var schema = new JsonObject { ["enum"] = Array(choice.Choices) };
        // Not of JSON Schema, but VS Code shows it beside each choice.
        if (!choice.Names.IsEmpty) schema["enumDescriptions"] = Array(choice.Names.Select(name => name.AsName));
        return schema;
    }

    private JsonObject Section(ImmutableArray<Field> fields)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
        {
            var property = Of(field.Type);
            property.Insert(0, "title", field.Name.AsName);
            property.Insert(1, "description", field.Hint.AsSentences);
            properties[field.Key] = property;
        }

        return Mapping(properties, fields.Where(field => field.IsRequired).Select(field => field.Key));
    }

    private JsonObject PerLanguage(FieldType each)
    {
        var properties = new JsonObject();
        foreach (var language in languages)
        {
            var property = Of(each);
            if (each is TextType) property["minLength"] = 1;
            properties[language] = property;
        }

        // A list in a language may be missing; nothing is then in it.
        return Mapping(properties, each is ListType ? [] : required);
    }

    private static JsonObject SiteLanguage(ImmutableArray<string> codes)
    {
        var partial = Mapping(new JsonObject { ["partial"] = new JsonObject { ["type"] = "boolean" } }, ["partial"]);
        return AnyOf(
            new JsonObject { ["enum"] = Array(codes) },
            Mapping(new JsonObject(codes.Select(code => KeyValuePair.Create(code, (JsonNode?)partial.DeepClone()))), []));
    }

    private static JsonObject Mapping(JsonObject properties, IEnumerable<string> required)
    {
        var mapping = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.ToArray() is { Length: > 0 } keys) mapping["required"] = Array(keys);
        mapping["additionalProperties"] = false;
        return mapping;
    }

    /// <summary>A text as it is written: YAML reads some of them as numbers or as true and false.</summary>
    private static JsonObject Text(TextType text)
    {
        if (text.Pattern is { } whole) return Text(whole);
        var schema = new JsonObject { ["type"] = Array("string", "number", "boolean") };
        if (text.HasWords) schema["pattern"] = "[\\p{L}\\p{Nd}]";
        if (text.Longest is { } longest) schema["maxLength"] = longest;
        return schema;
    }

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Number(NumberType number)
    {
        var schema = new JsonObject { ["type"] = number.IsWhole ? "integer" : "number" };
        if (number.Least is { } least) schema["minimum"] = least;
        if (number.Most is { } most) schema["maximum"] = most;
        return schema;
    }

    private static JsonObject AnyOf(params JsonObject[] schemas) => new() { ["anyOf"] = Array(schemas) };

    private static JsonArray Array(params IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static JsonArray Array(params IEnumerable<JsonObject> schemas) => new([.. schemas]);
}
