using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>
/// The JSON Schema (draft 7) of a measure's file and of the file with all measures. Each key has its name in the
/// site's languages under <c>labels</c>, which validators ignore.
/// </summary>
internal static class MeasureSchema
{
    public static Output File(OpenDataSet data) => Json.File(OpenDataPath.Schema, json => JsonTemplate.Write(json, "measure-schema.json", new Dictionary<string, Action>(SchemaPlaces.In(json, data.Settings, OpenDataPath.Schema))
    {
        ["{states}"] = () =>
        {
            json.WriteStartArray();
            foreach (var state in data.States.Keys) json.WriteStringValue(state.Key());
            json.WriteEndArray();
        },
        ["{words for states}"] = () => json.Object(() =>
        {
            foreach (var (state, word) in data.States) json.Text(state.Key(), word);
        }),
    }, data.Settings.Languages.Value));
}
