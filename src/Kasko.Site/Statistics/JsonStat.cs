using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>A JSON-stat 2.0 dataset (json-stat.org/format), in any of the shapes the format allows.</summary>
/// <param name="Dimensions">In the order of the cells: the last one varies fastest.</param>
/// <param name="Updated">When the publisher last updated it.</param>
internal sealed record JsonStat(ImmutableArray<JsonStatDimension> Dimensions, DateTimeOffset? Updated, JsonElement Values, JsonElement? Statuses)
{
    private const int MostCells = 1_000_000;
    private const string Version = "2.0";

    private int Cells => Dimensions.Aggregate(1, (cells, dimension) => cells * dimension.Positions.Count);

    /// <summary>Null when the answer is not a dataset of this version, or contradicts itself.</summary>
    public static JsonStat? Read(JsonElement answer)
    {
        if (answer.Text("version") != Version) return null;
        if (answer.Text("class") is not (null or "dataset")) return null;
        if (answer.Member("id")?.Texts() is not { } ids || answer.Member("size")?.Items() is not { } sizes || ids.Count != sizes.Count) return null;
        if (answer.Member("dimension") is not { } members || answer.Member("value") is not { } values) return null;
        var updated = Moment(answer.Text("updated"));
        if (updated is null && answer.Member("updated") is not null) return null;
        var dimensions = ImmutableArray.CreateBuilder<JsonStatDimension>();
        var cells = 1L;
        foreach (var (id, length) in ids.Zip(sizes))
        {
            if (length.Whole() is not (> 0 and var size) || (cells *= size) > MostCells) return null;
            if (members.Member(id) is not { } member || JsonStatDimension.Read(id, size, member) is not { } dimension) return null;
            dimensions.Add(dimension);
        }

        var dataset = new JsonStat(dimensions.ToImmutable(), updated, values, answer.Member("status"));
        return HasOneEach(values, dataset.Cells) && Fits(dataset.Statuses, dataset.Cells) ? dataset : null;
    }

    public JsonStatDimension? Dimension(string id) => Dimensions.FirstOrDefault(dimension => dimension.Id == id);

    /// <summary>The index of the cell at a position in each dimension, in the dimensions' order.</summary>
    public int Cell(Func<JsonStatDimension, int> position) =>
        Dimensions.Aggregate(0, (cell, dimension) => (cell * dimension.Positions.Count) + position(dimension));

    /// <summary>The content of a cell; null when empty. Returns false when it is not a number.</summary>
    public bool Value(int cell, out decimal? value)
    {
        value = null;
        if (At(Values, cell) is not { } written) return true;
        value = written.Number();
        return value is not null;
    }

    /// <summary>The status of a cell: given as one text for all cells, as an array, or as an object with those that have one.</summary>
    public string Status(int cell) => Statuses switch
    {
        null => "",
        { ValueKind: JsonValueKind.Array } one when one.GetArrayLength() == 1 => one[0].Text() ?? "",
        { } statuses => statuses.Text() ?? At(statuses, cell)?.Text() ?? "",
    };

    private static JsonElement? At(JsonElement cells, int cell)
    {
        if (cells.ValueKind is not JsonValueKind.Array) return cells.Member(cell.ToString(CultureInfo.InvariantCulture));
        return cells[cell] is { ValueKind: not JsonValueKind.Null } item ? item : null;
    }

    /// <summary>An array has an item for every cell; an object has cell numbers as its keys.</summary>
    private static bool HasOneEach(JsonElement cells, int count) => cells.ValueKind is JsonValueKind.Array
        ? cells.GetArrayLength() == count
        : cells.Members()?.Keys.All(key => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var cell) && cell < count) ?? false;

    private static bool Fits(JsonElement? statuses, int count) => statuses switch
    {
        null or { ValueKind: JsonValueKind.String } => true,
        { ValueKind: JsonValueKind.Array } one when one.GetArrayLength() == 1 => true,
        { } other => HasOneEach(other, count),
    };

    /// <summary>ISO 8601, as the format requires; null for other forms, which are ambiguous, and for years without any meaning.</summary>
    private static DateTimeOffset? Moment(string? text) =>
        text is [_, _, _, _, '-', ..] && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) && PlausibleYears.Contains(moment.Year)
            ? moment
            : null;
}
