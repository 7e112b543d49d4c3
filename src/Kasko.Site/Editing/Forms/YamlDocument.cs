using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kasko.Site.Quoting;

namespace Kasko.Site.Editing.Forms;

/// <summary>Writes values as YAML that people can read: a line for each key, texts in quotation marks.</summary>
internal static class YamlDocument
{
    public static string Of(JsonObject root)
    {
        var text = new StringBuilder();
        Mapping(root, 0, text);
        return text.ToString();
    }

    private static void Mapping(JsonObject mapping, int depth, StringBuilder text)
    {
        var isFirst = true;
        foreach (var (key, value) in mapping)
        {
            // The first key follows the dash of an item of a list.
            if (!isFirst || depth == 0 || text[^1] == '\n') text.Append(' ', 2 * depth);
            isFirst = false;
            text.Append(CultureInfo.InvariantCulture, $"{key}:");
            Value(value, depth, text);
        }
    }

    private static void Value(JsonNode? value, int depth, StringBuilder text)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } inner:
                text.Append('\n');
                Mapping(inner, depth + 1, text);
                break;
            case JsonArray list when list.All(item => item is JsonValue):
                text.Append(CultureInfo.InvariantCulture, $" [{string.Join(", ", list.Select(Scalar))}]\n");
                break;
            case JsonArray list:
                text.Append('\n');
                foreach (var item in list)
                {
                    text.Append(' ', 2 * (depth + 1)).Append("- ");
                    Mapping((JsonObject)item!, depth + 2, text);
                }

                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $" {Scalar(value)}\n");
                break;
        }
    }

    private static string Scalar(JsonNode? value) => value?.GetValueKind() is JsonValueKind.String ? YamlScalar.Quoted(value.GetValue<string>()) : value?.ToJsonString() ?? "null";
}
