using System.Globalization;
using System.Text.Json;
using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>The actions as JSON, in the form of <see cref="ActionSchema"/>. Unknown values are null.</summary>
internal static class ActionJson
{
    public static Output File(OpenDataSet data) => Json.File(OpenDataPath.Json(OpenDataPath.Actions), json => json.Object(() =>
    {
        json.WriteString("$schema", data.Settings.AddressOf(OpenDataPath.ActionsSchema));
        json.Array("actions", data.Actions, open => json.Object(() => WriteMembers(json, open)));
    }));

    private static void WriteMembers(Utf8JsonWriter json, OpenAction open)
    {
        var action = open.Action;
        json.WriteString("id", action.Id.Value);
        json.Text("title", action.Title);
        json.Text("description", action.Description);
        json.Text("page", open.Pages?.Select(page => page.AbsoluteUri));
        json.Strings("goals", action.Goals.Select(goal => goal.Value.Value));
        json.Strings("measures", action.Measures.Select(measure => measure.Value));
        json.Text("owner", action.Owner);
        json.WriteString("start", action.Start?.ToString());
        json.WriteString("end", action.End?.ToString());
        json.WriteString("status", action.Status.Key());
        json.WriteString("status_date", action.StatusDate.Value.ToString("O", CultureInfo.InvariantCulture));
        json.WriteBoolean("overdue", open.IsOverdue);
        json.Text("reason", action.Reason);
        json.Array("reports", action.Reports, report => json.Object(() =>
        {
            json.WriteString("period", report.Time.ToString());
            json.Text("text", report.Text);
        }));
    }
}
