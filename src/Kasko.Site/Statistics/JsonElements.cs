using System.Globalization;
using System.Text.Json;
using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>Reads JSON of any shape: what is missing or of another type is null or empty.</summary>
internal static class JsonElements
{
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var member)
            && member.ValueKind is not JsonValueKind.Null ? member : null;

    public static string? Text(this JsonElement element)
    {
        try
        {
            return element.ValueKind is JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is allowed in JSON, but is not valid text (RFC 8259, 8.2).
            return null;
        }
    }

    public static string? Text(this JsonElement element, string name) => element.Member(name)?.Text();

    public static int? Whole(this JsonElement element) =>
        element.ValueKind is JsonValueKind.Number && element.TryGetInt32(out var number) ? number : null;

    public static bool Flag(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.True };

    /// <summary>The items of an array; null for anything else.</summary>
    public static IReadOnlyList<JsonElement>? Items(this JsonElement element) =>
        element.ValueKind is JsonValueKind.Array ? [.. element.EnumerateArray()] : null;

    /// <summary>An array of strings; null when it is not an array or contains anything else.</summary>
    public static IReadOnlyList<string>? Texts(this JsonElement element)
    {
        if (element.Items() is not { } items) return null;
        var texts = items.Select(item => item.Text()).OfType<string>().ToList();
        return texts.Count == items.Count ? texts : null;
    }

    /// <summary>The members of an object by name; null for anything else.</summary>
    public static IReadOnlyDictionary<string, JsonElement>? Members(this JsonElement element)
    {
        if (element.ValueKind is not JsonValueKind.Object) return null;
        try
        {
            return element.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A number, possibly written as a string; null for anything else and for numbers that no figure can be.</summary>
    public static decimal? Number(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number when element.TryGetDecimal(out var number) => PlausibleNumbers.Of(number),
        JsonValueKind.String when decimal.TryParse(element.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => PlausibleNumbers.Of(number),
        _ => null,
    };
}
