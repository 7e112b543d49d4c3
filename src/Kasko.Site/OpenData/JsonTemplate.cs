using System.Text.Json;

namespace Kasko.Site.OpenData;

/// <summary>JSON that is almost the same for all sites: an embedded file with a few placeholders.</summary>
internal static class JsonTemplate
{
    /// <param name="name">The file's name.</param>
    /// <param name="places">By placeholder, such as <c>{address}</c>: what writes the value instead of that string.</param>
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, Action> places)
    {
        using var stream = typeof(JsonTemplate).Assembly.GetManifestResourceStream(typeof(JsonTemplate), name)
            ?? throw new InvalidOperationException($"'{name}' is not in the program.");
        using var template = JsonDocument.Parse(stream);
        Copy(json, template.RootElement, places);
    }

    private static void Copy(Utf8JsonWriter json, JsonElement value, IReadOnlyDictionary<string, Action> places)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in value.EnumerateObject())
                {
                    json.WritePropertyName(member.Name);
                    Copy(json, member.Value, places);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray()) Copy(json, item, places);
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
