using System.Globalization;
using System.Text.Json;
using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>A judgement of a measure as JSON.</summary>
internal static class JudgementJson
{
    public static void WriteMembers(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteString("period", judgement.Period.ToString());
        json.WriteString("by", judgement.By.Key());
        json.WriteString("outcome", judgement.Outcome is { } outcome ? outcome.Key() : null);
        json.Text("text", judgement.Text);
        json.WriteString("date", judgement.Date?.ToString("O", CultureInfo.InvariantCulture));
    }
}
