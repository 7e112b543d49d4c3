using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace Kasko.Site.Statistics;

/// <summary>Which cells of a table are a measure's figures.</summary>
/// <param name="Fixed">One code for each queried variable except time, including the area and the contents.</param>
internal sealed record TableQuery(TableChoice Area, TableChoice Contents, TableVariable Time, ImmutableArray<TableChoice> Fixed)
{
    /// <summary>The JSON to post for some of the time variable's codes.</summary>
    public ReadOnlyMemory<byte> For(IEnumerable<string> times)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("query");
            foreach (var choice in Fixed) Write(writer, choice.Variable, [choice.Code]);
            Write(writer, Time.Code, times);
            writer.WriteEndArray();
            writer.WriteStartObject("response");
            writer.WriteString("format", "json-stat2");
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return json.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter writer, string variable, IEnumerable<string> codes)
    {
        writer.WriteStartObject();
        writer.WriteString("code", variable);
        writer.WriteStartObject("selection");
        writer.WriteString("filter", "item");
        writer.WriteStartArray("values");
        foreach (var code in codes) writer.WriteStringValue(code);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}

/// <summary>One code of one variable.</summary>
internal sealed record TableChoice(string Variable, string Code);
