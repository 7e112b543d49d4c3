using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Kasko.Site.Editing;
using Kasko.Site.Model;

namespace Kasko.Site.Tests.Editing;

/// <summary>Good and bad values, made from the definition of each kind of file.</summary>
internal static class Samples
{
    public const string Benefit = "people";

    private const string AnyRule = "same-link-text";

    public static readonly SiteLanguages Languages = new([Language.Swedish, Language.Finnish]);

    private static readonly ImmutableArray<string> Codes = [.. Languages.Keys.All];

    /// <summary>The smallest good value: what is required, and nothing else.</summary>
    public static JsonNode Smallest(FieldType type, string language = "sv") => type switch
    {
        TextType { Refers: References.Benefits } => Benefit,
        TextType { Pattern: not null } => "#123abc",
        TextType => language == "sv" ? "Hamnen är öppen" : "Satama on auki",
        NumberType number => number.Least ?? 3,
        FlagType => true,
        DateType => "2026-01-31",
        PeriodType => "2025-Q1",
        TimeType => "2025-H1",
        AddressType => "https://example.org/",
        LanguageType => Codes[0],
        ChoiceType choice => choice.Choices[0],
        SiteLanguageType => Codes[0],
        PerLanguageType each => new JsonObject(Codes.Select(code => KeyValuePair.Create(code, (JsonNode?)Smallest(each.Each, code)))),
        SectionType section => new JsonObject(section.Fields.Where(field => field.IsRequired || field.Key is "unit" or "direction").Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Smallest(field)))),
        ListType list => new JsonArray(Smallest(list.Item)),
        PairsType pairs => new JsonObject { [AnyRule] = Smallest(pairs.Value) },
        EitherType either => Smallest(either.One),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "It has no sample."),
    };

    /// <summary>Every key once, each added to the smallest value, with the path of the key.</summary>
    public static IEnumerable<(string Path, JsonNode Value)> Good(FieldType type) => type switch
    {
        PerLanguageType each => Inside(Codes.Select(code => (code, each.Each)), type),
        SectionType section => section.Fields.SelectMany(field => Inside(section, field)),
        ListType list => Good(list.Item).Select(good => ($"[].{good.Path}", (JsonNode)new JsonArray(good.Value))),
        PairsType pairs => Inside([(AnyRule, pairs.Value)], type),
        EitherType either => [("", Smallest(either.One)), ("", Smallest(either.Other))],
        _ => [],
    };

    /// <summary>Values with one fault each: a required key missing, an unknown key, a wrong type or choice, too long, too large.</summary>
    public static IEnumerable<(string Fault, JsonNode Value)> Bad(FieldType type)
    {
        switch (type)
        {
            case TextType text:
                yield return ("a mapping instead of a text", new JsonObject { ["sv"] = "Hamnen" });
                yield return ("a list instead of a text", new JsonArray("Hamnen"));
                if (text.HasWords) yield return ("a text without a word", "–");
                if (text.Longest is { } longest) yield return ("a text that is too long", string.Concat(Enumerable.Repeat("en båt ", longest)));
                if (text.Pattern is not null) yield return ("another text", "blue");
                break;
            case NumberType number:
                yield return ("a word instead of a number", "many");
                if (number.IsWhole) yield return ("a number with decimals", 1.5m);
                if (number.Least is { } least) yield return ("a number that is too small", least - 1);
                if (number.Most is { } most) yield return ("a number that is too large", most + 1);
                break;
            case FlagType:
                yield return ("a word instead of true or false", "perhaps");
                break;
            case DateType:
                yield return ("a day in another notation", "31.1.2026");
                yield return ("a day in the far past", "1026-01-31");
                break;
            case PeriodType:
                yield return ("a period in another notation", "2025-Q5");
                yield return ("a year in the far future", 9999);
                break;
            case TimeType:
                yield return ("a time in another notation", "2025-H3");
                yield return ("a day in another notation", "31.1.2026");
                break;
            case AddressType:
                yield return ("a word instead of an address", "example.org");
                break;
            case LanguageType or ChoiceType or SiteLanguageType:
                yield return ("an unknown choice", "no-such-choice");
                break;
            case PerLanguageType each:
                yield return ("one text for all languages", "Hamnen är öppen");
                if (each.Each is not ListType) yield return ("a language is missing", With(type, Codes[1], null));
                yield return ("an unknown language", With(type, "xx", "Hamnen är öppen"));
                foreach (var code in Codes)
                    foreach (var (fault, value) in Bad(each.Each)) yield return ($"{code}: {fault}", With(type, code, value));
                break;
            case SectionType section:
                yield return ("a text instead of keys", "Hamnen är öppen");
                yield return ("an unknown key", With(type, "no_such_key", "Hamnen är öppen"));
                foreach (var field in section.Fields)
                {
                    if (field.IsRequired) yield return ($"{field.Key} is missing", With(type, field.Key, null));
                    foreach (var (fault, value) in Bad(field.Type)) yield return ($"{field.Key}: {fault}", With(type, field.Key, value));
                }

                break;
            case ListType list:
                yield return ("a text instead of a list", "Hamnen är öppen");
                foreach (var (fault, value) in Bad(list.Item)) yield return ($"[]: {fault}", new JsonArray(value));
                break;
            case PairsType pairs:
                yield return ("a text instead of keys", "Hamnen är öppen");
                foreach (var (fault, value) in Bad(pairs.Value)) yield return ($"{AnyRule}: {fault}", new JsonObject { [AnyRule] = value });
                break;
            case EitherType either:
                foreach (var bad in Bad(either.One).Where(bad => !Fits(either.Other, bad.Value))) yield return bad;
                foreach (var bad in Bad(either.Other).Where(bad => !Fits(either.One, bad.Value))) yield return bad;
                break;
        }
    }

    /// <summary>The smallest value of a field. Of the two sources of official figures a measure names one.</summary>
    private static JsonNode Smallest(Field field) => field switch
    {
        { Key: "statistics", Type: SectionType { Fields: [{ Key: "statfin", Type: SectionType series }, ..] } } => new JsonObject { ["statfin"] = Smallest(series) },
        { Key: "id" } => "women",
        { Key: "qualitative" } => false,
        { Key: "email" } => "mail@example.org",
        { Key: "telephone" } => "+358 6 123 4567",
        { Key: "allow", Type: ListType } => new JsonArray("example.org"),
        { Key: "time_zone" } => "Europe/Helsinki",
        { Key: "languages" } => new JsonArray([.. Codes.Select(code => JsonValue.Create(code))]),
        _ => Smallest(field.Type),
    };

    private static IEnumerable<(string Path, JsonNode Value)> Inside(SectionType section, Field field)
    {
        // The second of the two sources of official figures.
        if (field.Key == "sotkanet" && field.Type is SectionType sotkanet) return [(field.Key, new JsonObject { [field.Key] = Smallest(sotkanet) })];
        var value = Smallest(field);
        var inner = Good(field.Type).Select(good => ($"{field.Key}.{good.Path}", (JsonNode)With(section, field.Key, good.Value)));
        // Limits belong to a measure that is to stay within them.
        return [(field.Key, With(section, field.Key, value)), .. field.Key == "range" ? [] : inner];
    }

    private static IEnumerable<(string Path, JsonNode Value)> Inside(IEnumerable<(string Key, FieldType Type)> keys, FieldType whole) =>
        keys.SelectMany(key => Good(key.Type).Select(good => ($"{key.Key}.{good.Path}", (JsonNode)With(whole, key.Key, good.Value))));

    /// <summary>The smallest value with one key changed, or left out.</summary>
    private static JsonObject With(FieldType type, string key, JsonNode? value)
    {
        var mapping = (JsonObject)Smallest(type);
        mapping.Remove(key);
        if (value is not null) mapping[key] = value;
        if (key == "range") mapping["direction"] = "hold";
        return mapping;
    }

    private static bool Fits(FieldType type, JsonNode value) => (type, value) switch
    {
        (PerLanguageType, JsonObject) => true,
        (TextType or AddressType, JsonValue) => true,
        (ListType, JsonArray) => true,
        _ => false,
    };
}
