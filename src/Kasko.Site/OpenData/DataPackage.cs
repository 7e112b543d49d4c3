using System.Collections.Immutable;
using System.Text.Json;
using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>The CSV files as a Frictionless Tabular Data Package (v1, which readers of v2 also read).</summary>
internal static class DataPackage
{
    private const string Folder = "data/";

    public static Output File(OpenDataSet data) => Json.File(OpenDataPath.Package, json => json.Object(() =>
    {
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", "measures");
        json.WriteString("id", data.Settings.AddressOf(OpenDataPath.Package));
        WriteTitle(json, data.Settings.Title.Value);
        json.WriteString("homepage", data.Settings.BaseUrl.Value.AbsoluteUri);
        json.WriteStartArray("resources");
        if (data.Measures.Any(open => OpenDataFiles.HasRows(open.Measure))) json.Object(() => WriteResource(json, data, OpenDataPath.All, DataTerms.AllMeasures.In(data.Settings.Languages.Value), null));
        foreach (var open in data.Measures.Where(open => OpenDataFiles.HasRows(open.Measure))) json.Object(() => WriteResource(json, data, open.Measure.Id.Value, open.Measure.Title, open.Measure));
        if (!data.Actions.IsEmpty) json.Object(() => WriteActions(json, data));
        json.WriteEndArray();
    }));

    private static void WriteResource(Utf8JsonWriter json, OpenDataSet data, string id, Localized<string> title, Measure? measure)
    {
        WriteTable(json, id, title);
        if (measure?.Source is { } source) WriteSource(json, source);
        WriteSchema(json, Column.ForPrograms(data.Settings.Languages.Value), data.Settings.Languages.Value, Column.Measure, Column.Kind, Column.Period, Column.Category, Column.HoldsFrom);
    }

    private static void WriteActions(Utf8JsonWriter json, OpenDataSet data)
    {
        WriteTable(json, OpenDataPath.Actions, DataTerms.AllActions.In(data.Settings.Languages.Value));
        WriteSchema(json, ActionColumn.ForPrograms(data.Settings.Languages.Value), data.Settings.Languages.Value, ActionColumn.Id);
    }

    private static void WriteTable(Utf8JsonWriter json, string id, Localized<string> title)
    {
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", id);
        json.WriteString("path", OpenDataPath.Csv(id)[Folder.Length..]);
        WriteTitle(json, title);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.Object("dialect", () =>
        {
            json.WriteString("delimiter", ",");
            json.WriteString("lineTerminator", "\r\n");
            json.WriteString("quoteChar", "\"");
            json.WriteBoolean("doubleQuote", true);
            json.WriteBoolean("skipInitialSpace", false);
            json.WriteBoolean("header", true);
        });
    }

    private static void WriteSchema(Utf8JsonWriter json, ImmutableArray<Column> columns, SiteLanguages languages, params IEnumerable<Column> key) => json.Object("schema", () =>
    {
        json.Array("fields", columns, column => json.Object(() => WriteField(json, column, languages)));
        json.Strings("missingValues", "");
        json.Strings("primaryKey", key.Select(column => column.Key));
    });

    private static void WriteField(Utf8JsonWriter json, Column column, SiteLanguages languages)
    {
        json.WriteString("name", column.Key);
        json.WriteString("type", column.Type);
        WriteTitle(json, column.Name.In(languages));
        if (column.IsRequired) json.Object("constraints", () => json.WriteBoolean("required", true));
        else if (column == Column.Kind) WriteTerms(json, DataTerms.Kinds, languages, required: true);
        else if (column == ActionColumn.Status) WriteTerms(json, DataTerms.ActionStatuses, languages, required: true);
        else if (column == Column.Status) WriteTerms(json, DataTerms.Statuses, languages, required: false);
    }

    private static void WriteTerms<T>(Utf8JsonWriter json, DataTerms<T> terms, SiteLanguages languages, bool required)
        where T : struct
    {
        json.Object("constraints", () =>
        {
            json.WriteBoolean("required", required);
            json.Strings("enum", terms.Values.Select(terms.Key));
        });
        json.Object("words", () =>
        {
            foreach (var value in terms.Values) json.Text(terms.Key(value), terms.Name(value).In(languages));
        });
    }

    /// <summary>The standard has one title; the titles in each language are added beside it.</summary>
    private static void WriteTitle(Utf8JsonWriter json, Localized<string> title)
    {
        json.WriteString("title", string.Join(" / ", title.Values.Select(PassageText.Plain).Distinct()));
        json.Text("labels", title);
    }

    private static void WriteSource(Utf8JsonWriter json, FigureSource source)
    {
        // A source has one path; when each language has its own page, each becomes a source.
        Uri?[] pages = source.Url is { } url ? [.. url.Values.Distinct()] : [null];
        json.Array("sources", pages, page => json.Object(() =>
        {
            WriteTitle(json, source.Title);
            if (page is not null) json.WriteString("path", page.AbsoluteUri);
        }));
        if (source.Licence is not { } licence) return;
        json.Array("licenses", (string[])[licence], _ => json.Object(() =>
        {
            // Open Definition ids have no spaces: CC-BY-4.0.
            json.WriteString("name", string.Concat(licence.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' ? letter : '-')));
            json.WriteString("title", licence);
            if (source.LicenceUrl is { } address) json.WriteString("path", address.AbsoluteUri);
        }));
    }
}
