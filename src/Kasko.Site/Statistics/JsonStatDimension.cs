using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Kasko.Site.Statistics;

/// <summary>A dimension of a JSON-stat 2.0 dataset.</summary>
/// <param name="Positions">The position of each code.</param>
/// <param name="Labels">The display text of a code, when given.</param>
/// <param name="Units">The unit of a code, when given.</param>
internal sealed record JsonStatDimension(
    string Id,
    FrozenDictionary<string, int> Positions,
    FrozenDictionary<string, string> Labels,
    FrozenDictionary<string, string> Units)
{
    /// <summary>Null when the dimension is not in a valid form.</summary>
    public static JsonStatDimension? Read(string id, int size, JsonElement dimension)
    {
        if (dimension.Member("category") is not { } category || Codes(category) is not { } codes) return null;
        var legal = codes.Count == size && codes.Values.Order().SequenceEqual(Enumerable.Range(0, size));
        return legal ? new JsonStatDimension(id, codes.ToFrozenDictionary(), Texts(category, "label", label => label.Text()), Texts(category, "unit", Unit)) : null;
    }

    /// <summary>
    /// <c>index</c> is an object from code to position, or an array of codes in order; it may be missing when there is
    /// only one code, which is then the key in <c>label</c>.
    /// </summary>
    private static Dictionary<string, int>? Codes(JsonElement category)
    {
        if (category.Member("index") is not { } index)
            return category.Member("label")?.Members()?.Keys.ToList() is [var only] ? new() { [only] = 0 } : null;
        if (index.Texts() is { } codes)
            return codes.Distinct().Count() == codes.Count ? codes.Index().ToDictionary(code => code.Item, code => code.Index) : null;
        return index.Members()?.ToDictionary(code => code.Key, code => code.Value.Whole() ?? -1);
    }

    /// <summary>The parts that say what a figure counts. <c>base</c> is PxWeb's, the others are the standard's.</summary>
    private static string? Unit(JsonElement unit)
    {
        var multiplier = unit.Member("multiplier")?.Whole() is { } power and not 0 ? string.Create(CultureInfo.InvariantCulture, $"10^{power}") : null;
        var parts = new[] { multiplier, unit.Text("base") ?? unit.Text("label"), unit.Text("symbol") };
        return string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } text ? text : null;
    }

    private static FrozenDictionary<string, string> Texts(JsonElement category, string name, Func<JsonElement, string?> read) =>
        (category.Member(name)?.Members() ?? new Dictionary<string, JsonElement>())
            .Select(pair => (pair.Key, Text: read(pair.Value)))
            .Where(pair => pair.Text is not null)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Text!);
}
