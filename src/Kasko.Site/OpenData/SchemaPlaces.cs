using System.Text.Json;
using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>The placeholders that the templates of all JSON Schemas have: the schema's address, and texts in the site's languages.</summary>
internal static class SchemaPlaces
{
    /// <param name="path">The schema's.</param>
    public static Dictionary<string, Action> In(Utf8JsonWriter json, Settings settings, string path)
    {
        var languages = settings.Languages.Value;
        return new()
        {
            ["{address}"] = () => json.WriteStringValue(settings.AddressOf(path)),
            ["{languages}"] = () =>
            {
                json.WriteStartArray();
                foreach (var language in languages.Whole) json.WriteStringValue(language.Code());
                json.WriteEndArray();
            },
            ["{texts}"] = () => json.Object(() =>
            {
                foreach (var language in languages.All) json.Object(language.Code(), () =>
                {
                    json.WriteString("type", "string");
                    json.Text("labels", new Term(language.Name().Swedish, language.Name().Finnish, language.Name().English).In(languages));
                });
            }),
        };
    }
}
