using System.Globalization;
using System.Text.Json;
using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>A measure's target as JSON, with the decision about it.</summary>
internal static class TargetJson
{
    public static void WriteMembers(Utf8JsonWriter json, Target target)
    {
        MeasureJson.WriteMembers(json, target.Figure);
        json.WriteBoolean("interim", target.IsInterim);
        json.WriteString("from", Written(target.HoldsFrom));
        if (target.Decided is { } decision) json.Object("decided", () => WriteMembers(json, decision));
        else json.WriteNull("decided");
        json.Text("why", target.Why);
    }

    private static void WriteMembers(Utf8JsonWriter json, TargetDecision decision)
    {
        json.Text("body", decision.Body);
        json.WriteString("date", Written(decision.Date));
        json.WriteString("section", decision.Section);
        json.WriteString("url", decision.Url?.AbsoluteUri);
    }

    private static string? Written(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);
}
