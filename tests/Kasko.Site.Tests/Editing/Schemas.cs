using System.Text;
using System.Text.Json.Nodes;
using Kasko.Site.Editing;
using Kasko.Site.Editing.Schemas;
using NJsonSchema;

namespace Kasko.Site.Tests.Editing;

/// <summary>The program's schemas, read by another program.</summary>
internal static class Schemas
{
    private static readonly Dictionary<string, Task<JsonSchema>> Read =
        SiteSchemas.Files(Samples.Languages).ToDictionary(file => file.Path, file => JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(file.Bytes.Span)));

    public static Task<JsonSchema> Of(SourceFile file) => Read[$"{file.Name}.json"];

    /// <summary>What is wrong, a line for each fault.</summary>
    public static string Faults(this JsonSchema schema, JsonNode value) =>
        string.Join('\n', schema.Validate(value.ToJsonString()).Select(fault => fault.ToString()));
}
