using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>The JSON Schema (draft 7) of the file of actions, with the names of its keys under <c>labels</c>.</summary>
internal static class ActionSchema
{
    public static Output File(OpenDataSet data) => Json.File(OpenDataPath.ActionsSchema, json =>
        JsonTemplate.Write(json, "actions-schema.json", SchemaPlaces.In(json, data.Settings, OpenDataPath.ActionsSchema), data.Settings.Languages.Value));
}
