using System.Text.Json;
using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>
/// The JSON Schema (draft 7) of a measure's file and of the file with them all. Each key has its name in both languages
/// under <c>labels</c>, which validators ignore.
/// </summary>
internal static class MeasureSchema
{
    private const string Periods = "^[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$";

    public static Output File(OpenDataSet data) => Json.File(OpenDataPath.Schema, json => json.Object(() =>
    {
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("$id", data.Settings.UrlOf(OpenDataPath.Schema).AbsoluteUri);
        json.WriteString("title", "Measures of a town's strategy");
        json.Array("anyOf", (string[])["measure", "all"], name => json.Object(() => Refer(json, name)));
        json.Object("definitions", () =>
        {
            Localized(json);
            Figure(json);
            Observation(json);
            Progress(json, data);
            Measure(json);
            All(json);
        });
    }));

    private static void Localized(Utf8JsonWriter json) => Record(json, "text", closed: true, () =>
    {
        Text(json, "sv", "svenska", "ruotsi");
        Text(json, "fi", "finska", "suomi");
    }, "sv", "fi");

    private static void Figure(Utf8JsonWriter json) => Record(json, "figure", closed: true, () =>
    {
        Period(json, "period");
        Property(json, "value", DataWords.Of(Column.Value), "number", "null");
    }, "period", "value");

    private static void Observation(Utf8JsonWriter json) => Record(json, "observation", closed: true, () =>
    {
        Period(json, "period");
        Property(json, "value", DataWords.Of(Column.Value), "number", "null");
        Words(json, "status", DataWords.Of(Column.Status), Enum.GetValues<FigureStatus>(), DataWords.Key, DataWords.Of);
        Reference(json, "note", DataWords.Note, "text", orNull: true);
    }, "period", "value", "status", "note");

    private static void Progress(Utf8JsonWriter json, OpenDataSet data) => Record(json, "progress", closed: true, () =>
    {
        Words(json, "state", new("Status", "Tilanne"), data.States.Keys, MeasureStates.Key, state => data.States[state]);
        Period(json, "period", orNull: true);
        Property(json, "value", new("Senaste uppgift", "Uusin tieto"), "number", "null");
        Property(json, "provisional", new("Bygger på en preliminär uppgift", "Perustuu ennakkotietoon"), "boolean");
        Period(json, "met_in", orNull: true);
        Property(json, "elapsed", new("Andel av tiden som gått", "Kulunut osuus ajasta"), "number", "null");
        Property(json, "done", new("Andel av vägen till målnivån", "Kuljettu osuus matkasta tavoitetasoon"), "number", "null");
        Property(json, "expected", new("Värde på den jämna vägen till målnivån", "Arvo tasaisessa kehityksessä tavoitetasoon"), "number", "null");
    }, "state", "period", "value", "provisional", "met_in", "elapsed", "done", "expected");

    private static void Measure(Utf8JsonWriter json) => Record(json, "measure", closed: false, () =>
    {
        Text(json, "id", "Mätarens nyckel", "Mittarin tunnus");
        Text(json, "benefit", "Nyttans nyckel", "Hyödyn tunnus");
        Reference(json, "title", DataWords.Of(Column.Measure), "text");
        Reference(json, "definition", new("Definition", "Määritelmä"), "text");
        Reference(json, "unit", DataWords.Unit, "text");
        Reference(json, "page", new("Sidans adress", "Sivun osoite"), "text");
        Property(json, "proposed", new("Förslag, inte fastställd", "Ehdotus, ei vahvistettu"), "boolean");
        Reference(json, "owner", new("Ansvarig enhet", "Vastuuyksikkö"), "text", orNull: true);
        Words(json, "updated", new("Uppdateras", "Päivitetään"), Enum.GetValues<Rhythm>(), Rhythms.Key, Updated, orNull: true);
        Source(json);
        Property(json, "decimals", new("Decimaler", "Desimaalit"), "integer");
        Words(json, "direction", new("Riktning", "Suunta"), Enum.GetValues<Direction>(), Directions.Key, Towards);
        Range(json);
        Reference(json, "baseline", DataWords.Of(RowKind.Baseline), "observation", orNull: true);
        Reference(json, "target", DataWords.Of(RowKind.Target), "figure", orNull: true);
        List(json, "observations", DataWords.Of(RowKind.Observation), "observation");
        Reference(json, "progress", new("Bedömning", "Arvio"), "progress");
    }, "id", "benefit", "title", "definition", "unit", "page", "proposed", "owner", "updated", "source", "decimals",
        "direction", "range", "baseline", "target", "observations", "progress");

    private static void All(Utf8JsonWriter json) => Record(json, "all", closed: false, () =>
    {
        json.Object("benefits", () =>
        {
            json.WriteString("type", "array");
            json.Text("labels", new("Nytta", "Hyöty"));
            json.Object("items", () => Members(json, closed: true, () =>
            {
                Text(json, "id", "Nyttans nyckel", "Hyödyn tunnus");
                Reference(json, "title", new("Nytta", "Hyöty"), "text");
                json.Object("measures", () =>
                {
                    json.WriteString("type", "array");
                    json.Object("items", () => json.WriteString("type", "string"));
                });
            }, "id", "title", "measures"));
        });
        List(json, "measures", DataWords.AllMeasures, "measure");
    }, "benefits", "measures");

    private static void Source(Utf8JsonWriter json) => json.Object("source", () =>
    {
        json.Text("labels", new("Källa", "Lähde"));
        OrNull(json, () => Members(json, closed: true, () =>
        {
            Reference(json, "title", new("Källa", "Lähde"), "text");
            Reference(json, "url", new("Källans adress", "Lähteen osoite"), "text", orNull: true);
            Property(json, "licence", new("Licens", "Lisenssi"), "string", "null");
            Property(json, "licence_url", new("Licensens adress", "Lisenssin osoite"), "string", "null");
            Property(json, "updated", new("Uppdaterad", "Päivitetty"), "string", "null");
        }, "title", "url", "licence", "licence_url", "updated"));
    });

    private static void Range(Utf8JsonWriter json) => json.Object("range", () =>
    {
        json.Text("labels", new("Målintervall", "Tavoitealue"));
        OrNull(json, () => Members(json, closed: true, () =>
        {
            Property(json, "from", new("Från", "Alkaen"), "number");
            Property(json, "to", new("Till", "Saakka"), "number");
        }, "from", "to"));
    });

    private static Localized<string> Updated(Rhythm rhythm) => rhythm switch
    {
        Rhythm.Yearly => new("varje år", "vuosittain"),
        Rhythm.Quarterly => new("varje kvartal", "neljännesvuosittain"),
        _ => new("varje månad", "kuukausittain"),
    };

    private static Localized<string> Towards(Direction direction) => direction switch
    {
        Direction.Up => new("ska öka", "tulee kasvaa"),
        Direction.Down => new("ska minska", "tulee vähentyä"),
        _ => new("ska hållas inom målintervallet", "tulee pysyä tavoitealueella"),
    };

    private static void Record(Utf8JsonWriter json, string name, bool closed, Action properties, params string[] required) =>
        json.Object(name, () => Members(json, closed, properties, required));

    private static void Members(Utf8JsonWriter json, bool closed, Action properties, params string[] required)
    {
        json.WriteString("type", "object");
        json.Strings("required", required);
        if (closed) json.WriteBoolean("additionalProperties", false);
        json.Object("properties", properties);
    }

    private static void Text(Utf8JsonWriter json, string name, string swedish, string finnish) =>
        Property(json, name, new(swedish, finnish), "string");

    private static void Property(Utf8JsonWriter json, string name, Localized<string> label, params string[] types) => json.Object(name, () =>
    {
        if (types is [var type]) json.WriteString("type", type);
        else json.Strings("type", types);
        json.Text("labels", label);
    });

    private static void Period(Utf8JsonWriter json, string name, bool orNull = false) => json.Object(name, () =>
    {
        if (orNull) json.Strings("type", "string", "null");
        else json.WriteString("type", "string");
        json.WriteString("pattern", Periods);
        json.Text("labels", DataWords.Of(Column.Period));
    });

    /// <summary>One of a few keys, each with its word in both languages.</summary>
    private static void Words<T>(
        Utf8JsonWriter json, string name, Localized<string> label, IEnumerable<T> values, Func<T, string> key, Func<T, Localized<string>> word, bool orNull = false)
    {
        var all = values.ToList();
        json.Object(name, () =>
        {
            json.WriteStartArray("enum");
            foreach (var value in all) json.WriteStringValue(key(value));
            if (orNull) json.WriteNullValue();
            json.WriteEndArray();
            json.Text("labels", label);
            json.Object("words", () =>
            {
                foreach (var value in all) json.Text(key(value), word(value));
            });
        });
    }

    private static void List(Utf8JsonWriter json, string name, Localized<string> label, string of) => json.Object(name, () =>
    {
        json.WriteString("type", "array");
        json.Text("labels", label);
        json.Object("items", () => Refer(json, of));
    });

    private static void Reference(Utf8JsonWriter json, string name, Localized<string> label, string to, bool orNull = false) => json.Object(name, () =>
    {
        json.Text("labels", label);
        if (orNull) OrNull(json, () => Refer(json, to));
        else json.Array("allOf", (string[])[to], target => json.Object(() => Refer(json, target)));
    });

    private static void OrNull(Utf8JsonWriter json, Action schema)
    {
        json.WriteStartArray("anyOf");
        json.Object(() => json.WriteString("type", "null"));
        json.Object(schema);
        json.WriteEndArray();
    }

    private static void Refer(Utf8JsonWriter json, string name) => json.WriteString("$ref", "#/definitions/" + name);
}
