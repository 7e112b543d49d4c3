using System.Globalization;
using System.Text.Json.Nodes;

namespace Kasko.Site.Tests.Statistics;

/// <param name="Elimination">Whether a query may omit the variable.</param>
internal sealed record PxWebVariable(string Code, IReadOnlyList<string> Values, bool Elimination = false, bool Time = false, IReadOnlyList<string>? Labels = null)
{
    public IReadOnlyList<string> Texts => Labels ?? Values;
}

/// <summary>A table of Statistics Finland's PxWeb, which answers valid queries only.</summary>
/// <param name="Cell">The content of a cell: a number or null, and a symbol or null.</param>
internal sealed record PxWebTable(
    string Title,
    IReadOnlyList<PxWebVariable> Variables,
    string Updated,
    Func<IReadOnlyDictionary<string, string>, (decimal? Value, string? Status)> Cell)
{
    /// <summary>By contents code.</summary>
    public IReadOnlyDictionary<string, string> Units { get; init; } = new Dictionary<string, string>();

    public string Metadata()
    {
        var variables = Variables.Select(variable =>
        {
            var json = new JsonObject
            {
                ["code"] = variable.Code,
                ["text"] = variable.Code,
                ["values"] = Texts(variable.Values),
                ["valueTexts"] = Texts(variable.Texts),
            };
            if (variable.Elimination) json["elimination"] = true;
            if (variable.Time) json["time"] = true;
            return json;
        });
        return new JsonObject { ["title"] = Title, ["variables"] = new JsonArray([.. variables]) }.ToJsonString();
    }

    /// <summary>The number of cells selected by a query; null when the query is invalid.</summary>
    public int? Cells(string query) => Selected(query)?.Aggregate(1, (cells, selection) => cells * selection.Codes.Count);

    /// <summary>JSON-stat 2.0 for a valid query.</summary>
    public string Answer(string query)
    {
        var selected = Selected(query)!;
        var values = new JsonArray();
        var statuses = new JsonObject();
        foreach (var cell in Combinations(selected, 0))
        {
            var (value, status) = Cell(cell);
            if (status is not null) statuses[values.Count.ToString(CultureInfo.InvariantCulture)] = status;
            values.Add(value is { } number ? JsonValue.Create(number) : null);
        }

        var dimensions = selected.Select(selection => KeyValuePair.Create(selection.Variable.Code, (JsonNode?)Dimension(selection.Variable, selection.Codes)));
        var answer = new JsonObject
        {
            ["version"] = "2.0",
            ["class"] = "dataset",
            ["label"] = Title,
            ["source"] = "Tilastokeskus",
            ["updated"] = Updated,
            ["role"] = new JsonObject
            {
                ["time"] = Texts(selected.Where(selection => selection.Variable.Time).Select(selection => selection.Variable.Code)),
                ["metric"] = Texts(["contentscode"]),
            },
            ["id"] = Texts(selected.Select(selection => selection.Variable.Code)),
            ["size"] = new JsonArray([.. selected.Select(selection => JsonValue.Create(selection.Codes.Count))]),
            ["dimension"] = new JsonObject(dimensions),
            ["value"] = values,
        };
        if (statuses.Count > 0) answer["status"] = statuses;
        return answer.ToJsonString();
    }

    private JsonObject Dimension(PxWebVariable variable, IReadOnlyList<string> codes)
    {
        var category = new JsonObject
        {
            ["index"] = new JsonObject(codes.Index().Select(code => KeyValuePair.Create(code.Item, (JsonNode?)JsonValue.Create(code.Index)))),
            ["label"] = new JsonObject(codes.Select(code => KeyValuePair.Create(code, (JsonNode?)JsonValue.Create(variable.Texts[variable.Values.ToList().IndexOf(code)])))),
        };
        var units = codes.Where(Units.ContainsKey).Select(code => KeyValuePair.Create(code, (JsonNode?)new JsonObject { ["base"] = Units[code], ["decimals"] = 0 })).ToList();
        if (units.Count > 0) category["unit"] = new JsonObject(units);
        return new JsonObject { ["label"] = variable.Code, ["category"] = category };
    }

    /// <summary>In the table's own order, independent of the query's.</summary>
    private List<(PxWebVariable Variable, IReadOnlyList<string> Codes)>? Selected(string query)
    {
        var asked = JsonNode.Parse(query)!["query"]!.AsArray().ToDictionary(
            part => part!["code"]!.GetValue<string>(),
            part => part!["selection"]!["values"]!.AsArray().Select(value => value!.GetValue<string>()).ToList());
        if (asked.Keys.Except(Variables.Select(variable => variable.Code)).Any()) return null;
        var selected = new List<(PxWebVariable, IReadOnlyList<string>)>();
        foreach (var variable in Variables)
        {
            if (asked.TryGetValue(variable.Code, out var codes))
            {
                if (codes.Except(variable.Values).Any()) return null;
                selected.Add((variable, [.. variable.Values.Where(codes.Contains)]));
            }
            else if (!variable.Elimination)
            {
                return null;
            }
        }

        return selected;
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> Combinations(List<(PxWebVariable Variable, IReadOnlyList<string> Codes)> selected, int from)
    {
        if (from == selected.Count) return [new Dictionary<string, string>()];
        return selected[from].Codes.SelectMany(code =>
            Combinations(selected, from + 1).Select(rest => new Dictionary<string, string>(rest) { [selected[from].Variable.Code] = code }));
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
