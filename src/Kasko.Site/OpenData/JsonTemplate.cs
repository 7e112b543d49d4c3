using System.Text.Json;
using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>JSON that is almost the same for all sites: an embedded file with a few placeholders, and words in all languages.</summary>
internal static class JsonTemplate
{
    /// <param name="name">The file's name.</param>
    /// <param name="places">By placeholder, such as <c>{address}</c>: what writes the value instead of that string.</param>
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, Action> places, SiteLanguages languages)
    {
        using var stream = typeof(JsonTemplate).Assembly.GetManifestResourceStream(typeof(JsonTemplate), name)
            ?? throw new InvalidOperationException($"'{name}' is not in the program.");
        using var template = JsonDocument.Parse(stream);
        Copy(json, template.RootElement, places, languages);
    }

    private static void Copy(Utf8JsonWriter json, JsonElement value, IReadOnlyDictionary<string, Action> places, SiteLanguages languages)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in value.EnumerateObject())
                {
                    if (LanguageCodes.Parse(member.Name) is { } language && !languages.Includes(language)) continue;
                    json.WritePropertyName(member.Name);
                    Copy(json, member.Value, places, languages);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray()) Copy(json, item, places, languages);
                json.WriteEndArray();
                break;
            case JsonValueKind.String when places.TryGetValue(value.GetString()!, out var write):
                write();
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }
}
