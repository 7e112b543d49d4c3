using System.Globalization;
using System.Text.Json;
using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>The measures as JSON, in the form of <see cref="MeasureSchema"/>. Unknown values are null.</summary>
internal static class MeasureJson
{
    public static Output One(OpenDataSet data, OpenMeasure measure) => Json.File(OpenDataPath.Json(measure.Measure.Id.Value), json =>
        json.Object(() =>
        {
            json.WriteString("$schema", data.Settings.AddressOf(OpenDataPath.Schema));
            WriteMembers(json, data, measure);
        }));

    public static Output All(OpenDataSet data) => Json.File(OpenDataPath.Json(OpenDataPath.All), json =>
        json.Object(() =>
        {
            json.WriteString("$schema", data.Settings.AddressOf(OpenDataPath.Schema));
            json.Array("benefits", data.Benefits, benefit => json.Object(() =>
            {
                json.WriteString("id", benefit.Id.Value);
                json.Text("title", benefit.Title);
                json.Strings("measures", data.Measures.Where(measure => measure.Measure.Benefit.Value == benefit.Id.Value).Select(measure => measure.Measure.Id.Value));
            }));
            json.Array("measures", data.Measures, measure => json.Object(() => WriteMembers(json, data, measure)));
        }));

    private static void WriteMembers(Utf8JsonWriter json, OpenDataSet data, OpenMeasure open)
    {
        var measure = open.Measure;
        json.WriteString("id", open.Measure.Id.Value);
        json.WriteString("benefit", measure.Benefit.Value);
        json.Text("title", measure.Title);
        json.Text("definition", measure.Definition);
        json.Text("unit", measure.IsQualitative ? null : measure.Unit.Select(unit => unit.Heading));
        json.Text("page", open.Pages.Select(page => page.AbsoluteUri));
        json.WriteBoolean("proposed", measure.Proposed);
        json.Text("owner", measure.Owner);
        json.WriteString("updated", measure.UpdateFrequency is { } frequency ? frequency.Key() : null);
        WriteSource(json, measure.Source, measure.SourceUpdated(data.Settings.TimeZone.Value));
        json.WriteNumber("decimals", measure.Decimals);
        json.WriteBoolean("qualitative", measure.IsQualitative);
        json.WriteString("direction", measure.IsQualitative ? null : measure.Direction.Key());
        json.Number("notable", measure.Notable);
        WriteRange(json, measure.Range);
        WriteFigure(json, "baseline", measure.Baseline, WriteObservation);
        WriteFigure(json, "target", measure.Target, WriteMembers);
        json.Array("targets", measure.Targets, target => json.Object(() => TargetJson.WriteMembers(json, target)));
        json.Array("observations", measure.Observations, figure => json.Object(() => WriteObservation(json, figure)));
        WriteBreakdown(json, measure.Breakdown);
        json.Array("judgements", measure.Judgements, judgement => json.Object(() => JudgementJson.WriteMembers(json, judgement)));
        json.Object("progress", () => WriteMembers(json, measure, open.Progress));
    }

    private static void WriteMembers(Utf8JsonWriter json, Measure measure, Progress progress)
    {
        json.WriteString("state", progress.State.Key());
        json.WriteString("period", progress.Latest?.Period.ToString());
        json.Number("value", progress.Latest?.Value);
        json.WriteBoolean("provisional", progress.Provisional);
        json.WriteString("trend", progress.Latest is { } latest && measure.TrendOf(latest) is { } trend ? trend.Key() : null);
        json.WriteString("met_in", progress.MetIn?.Period.ToString());
        json.Number("elapsed", progress.Elapsed is { } elapsed ? Progress.RoundedShare(elapsed, 4) : null);
        json.Number("done", progress.Done is { } done ? Progress.RoundedShare(done, 4) : null);
        json.Number("expected", Rounded(progress.Expected, Math.Max(measure.Decimals, progress.Latest?.Value?.Scale ?? 0) + 2));
    }

    private static decimal? Rounded(decimal? value, int decimals) =>
        value is { } number ? Math.Round(number, Math.Min(decimals, 28), MidpointRounding.AwayFromZero) : null;

    private static void WriteSource(Utf8JsonWriter json, FigureSource? source, DateOnly? updated)
    {
        if (source is null)
        {
            json.WriteNull("source");
            return;
        }
        json.Object("source", () =>
        {
            json.Text("title", source.Title);
            json.Text("url", source.Url?.Select(url => url.AbsoluteUri));
            json.WriteString("licence", source.Licence);
            json.WriteString("licence_url", source.LicenceUrl?.AbsoluteUri);
            json.WriteString("updated", updated?.ToString("O", CultureInfo.InvariantCulture));
        });
    }

    private static void WriteRange(Utf8JsonWriter json, HoldRange? range)
    {
        if (range is null)
        {
            json.WriteNull("range");
            return;
        }
        json.Object("range", () =>
        {
            json.WriteNumber("from", range.From);
            json.WriteNumber("to", range.To);
        });
    }

    private static void WriteBreakdown(Utf8JsonWriter json, Breakdown? breakdown)
    {
        if (breakdown is null)
        {
            json.WriteNull("breakdown");
            return;
        }
        json.Object("breakdown", () =>
        {
            json.Text("title", breakdown.Title);
            json.Array("categories", breakdown.Categories, category => json.Object(() =>
            {
                json.WriteString("id", category.Id.Value);
                json.Text("title", category.Title);
                json.Array("observations", category.Observations, figure => json.Object(() => WriteObservation(json, figure)));
            }));
        });
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, Observation? figure, Action<Utf8JsonWriter, Observation> write)
    {
        if (figure is null) json.WriteNull(name);
        else json.Object(name, () => write(json, figure));
    }

    private static void WriteObservation(Utf8JsonWriter json, Observation figure)
    {
        WriteMembers(json, figure);
        json.WriteString("status", DataTerms.Statuses.Key(DataRow.StatusOf(figure)));
        json.WriteBoolean("break", figure.Break);
        json.Text("note", figure.Note);
    }

    internal static void WriteMembers(Utf8JsonWriter json, Observation figure)
    {
        json.WriteString("period", figure.Period.ToString());
        json.Number("value", figure.Value);
    }
}
