using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>
/// The JSON Schema (draft 7) of a measure's file and of the file with all measures. Each key has its name in the
/// site's languages under <c>labels</c>, which validators ignore.
/// </summary>
internal static class MeasureSchema
{
    public static Output File(OpenDataSet data) => Json.File(OpenDataPath.Schema, json => JsonTemplate.Write(json, "measure-schema.json", new Dictionary<string, Action>
    {
        ["{address}"] = () => json.WriteStringValue(data.Settings.UrlOf(OpenDataPath.Schema).AbsoluteUri),
        ["{languages}"] = () =>
        {
            json.WriteStartArray();
            foreach (var language in data.Settings.Languages.Value.Whole) json.WriteStringValue(language.Code());
            json.WriteEndArray();
        },
        ["{texts}"] = () => json.Object(() =>
        {
            foreach (var language in data.Settings.Languages.Value.All) json.Object(language.Code(), () =>
            {
                json.WriteString("type", "string");
                json.Text("labels", new Term(language.Name().Swedish, language.Name().Finnish, language.Name().English).In(data.Settings.Languages.Value));
            });
        }),
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
