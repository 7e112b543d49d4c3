using System.Globalization;
using System.Text.Json;
using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>A small DCAT catalogue in JSON-LD, by which data portals find the files (DCAT-AP's mandatory properties).</summary>
internal static class DataCatalogue
{
    private const string EuropeanAuthority = "http://publications.europa.eu/resource/authority/";

    public static Output File(OpenDataSet data) => Json.File(OpenDataPath.Catalogue, json => json.Object(() =>
    {
        json.WritePropertyName("@context");
        JsonTemplate.Write(json, "catalogue-context.json", new Dictionary<string, Action>(), data.Settings.Languages.Value);
        json.WriteString("@id", data.Settings.AddressOf(OpenDataPath.Catalogue));
        json.WriteString("@type", "dcat:Catalog");
        json.Text("title", Joined(DataTerms.OpenData, data));
        json.Text("description", Joined(data.Measures.IsEmpty ? DataTerms.AllActions : DataTerms.AllMeasures, data));
        WritePublisher(json, data);
        json.WriteString("homepage", data.Settings.BaseUrl.Value.AbsoluteUri);
        json.Strings("language", data.Settings.Languages.Value.All.Select(language => EuropeanAuthority + "language/" + language.AuthorityCode()));
        json.WriteStartArray("dataset");
        if (!data.Measures.IsEmpty) WriteDataset(json, data, OpenDataPath.All, DataTerms.AllMeasures.In(data.Settings.Languages.Value), Joined(DataTerms.AllMeasures, data), null);
        foreach (var open in data.Measures) WriteDataset(json, data, open.Measure.Id.Value, open.Measure.Title, open.Measure.Definition, open);
        if (!data.Actions.IsEmpty) WriteActions(json, data);
        json.WriteEndArray();
    }));

    private static void WriteDataset(
        Utf8JsonWriter json, OpenDataSet data, string id, Localized<string> title, Localized<string> description, OpenMeasure? open) => json.Object(() =>
    {
        json.WriteString("@id", data.Settings.AddressOf(OpenDataPath.Json(id)) + "#dataset");
        json.WriteString("@type", "dcat:Dataset");
        json.Text("title", title);
        json.Text("description", description);
        WritePublisher(json, data);
        if (open is not null)
        {
            json.Strings("landingPage", open.Pages.Values.Select(page => page.AbsoluteUri));
            if (open.Measure.Source?.Url is { } source) json.Strings("source", source.Values.Select(page => page.AbsoluteUri).Distinct());
            if (open.Measure.UpdateFrequency is { } frequency) json.WriteString("accrualPeriodicity", EuropeanAuthority + "frequency/" + Frequency(frequency));
            if (open.Measure.SourceUpdated(data.Settings.TimeZone.Value) is { } updated) json.WriteString("modified", Written(updated));
            WriteSpan(json, open.Measure);
        }
        var licence = open?.Measure.Source?.LicenceUrl;
        json.WriteStartArray("distribution");
        if (open is null ? data.Measures.Any(each => OpenDataFiles.HasRows(each.Measure)) : OpenDataFiles.HasRows(open.Measure)) WriteTables(json, data, id, licence);
        WriteDistribution(json, data, OpenDataPath.Json(id), new("JSON", "JSON", "JSON"), "application/json", "JSON", licence, OpenDataPath.Schema);
        json.WriteEndArray();
    });

    private static void WriteActions(Utf8JsonWriter json, OpenDataSet data) => json.Object(() =>
    {
        json.WriteString("@id", data.Settings.AddressOf(OpenDataPath.Json(OpenDataPath.Actions)) + "#dataset");
        json.WriteString("@type", "dcat:Dataset");
        json.Text("title", DataTerms.AllActions.In(data.Settings.Languages.Value));
        json.Text("description", Joined(DataTerms.AllActions, data));
        WritePublisher(json, data);
        json.WriteStartArray("distribution");
        WriteTables(json, data, OpenDataPath.Actions, licence: null);
        WriteDistribution(json, data, OpenDataPath.Json(OpenDataPath.Actions), new("JSON", "JSON", "JSON"), "application/json", "JSON", licence: null, OpenDataPath.ActionsSchema);
        json.WriteEndArray();
    });

    private static void WriteTables(Utf8JsonWriter json, OpenDataSet data, string id, Uri? licence)
    {
        WriteDistribution(json, data, OpenDataPath.Csv(id), new("CSV", "CSV", "CSV"), "text/csv", "CSV", licence, OpenDataPath.Package);
        foreach (var language in data.Settings.Languages.Value.All)
        {
            var name = language.Name();
            WriteDistribution(json, data, OpenDataPath.Excel(id, language),
                new($"CSV för Excel på {name.Swedish}", $"CSV Excelille {name.FinnishIn}", $"CSV for Excel in {name.English}"), "text/csv", "CSV", licence, null);
        }
    }

    private static void WriteDistribution(
        Utf8JsonWriter json, OpenDataSet data, string path, Term title, string media, string format, Uri? licence, string? conformsTo) => json.Object(() =>
    {
        json.WriteString("@id", data.Settings.AddressOf(path));
        json.WriteString("@type", "dcat:Distribution");
        json.Text("title", title.In(data.Settings.Languages.Value));
        json.WriteString("accessURL", data.Settings.AddressOf(path));
        json.WriteString("downloadURL", data.Settings.AddressOf(path));
        json.WriteString("mediaType", "https://www.iana.org/assignments/media-types/" + media);
        json.WriteString("format", EuropeanAuthority + "file-type/" + format);
        if (licence is not null) json.WriteString("license", licence.AbsoluteUri);
        if (conformsTo is not null) json.WriteString("conformsTo", data.Settings.AddressOf(conformsTo));
    });

    private static void WritePublisher(Utf8JsonWriter json, OpenDataSet data) => json.Object("publisher", () =>
    {
        json.WriteString("@id", data.Settings.BaseUrl.Value.AbsoluteUri + "#publisher");
        json.WriteString("@type", "foaf:Agent");
        json.Text("name", data.Settings.Town.Value.Select(town => town.Official));
    });

    private static void WriteSpan(Utf8JsonWriter json, Measure measure)
    {
        if (measure.Observations is not [var first, ..]) return;
        var last = measure.Observations[^1];
        json.Object("temporal", () =>
        {
            json.WriteString("@type", "dct:PeriodOfTime");
            json.WriteString("startDate", Written(first.Period.Start));
            json.WriteString("endDate", Written(last.Period.End.AddDays(-1)));
        });
    }

    private static string Written(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    private static string Frequency(UpdateFrequency frequency) => frequency switch
    {
        UpdateFrequency.EverySecondYear => "BIENNIAL",
        UpdateFrequency.Yearly => "ANNUAL",
        UpdateFrequency.HalfYearly => "ANNUAL_2",
        UpdateFrequency.Quarterly => "QUARTERLY",
        _ => "MONTHLY",
    };

    private static Localized<string> Joined(Term what, OpenDataSet data) =>
        what.In(data.Settings.Languages.Value).Select((language, word) => $"{word}: {data.Settings.Title.Value[language]}");
}
