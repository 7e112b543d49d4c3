using System.Globalization;
using System.Text.Json.Nodes;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Load.Yaml;

namespace Kasko.Site.Tests.Editing;

/// <summary>Files of a site as programs with a schema see them: YAML 1.2 with its core types.</summary>
internal static class YamlAsJson
{
    /// <summary>Null when it cannot be read at all.</summary>
    public static JsonNode? Read(string path)
    {
        var diagnostics = new DiagnosticList();
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var yaml = path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatterBlock.Split(path, text, diagnostics)?.Yaml : text;
        return yaml is not null && YamlText.Parse(yaml, path, linesBefore: 0, diagnostics) is { } root ? Of(root) : null;
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.DistinctBy(entry => entry.Key.Value).Select(entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        YamlScalar { IsPlain: true } plain => Plain(plain.Text),
        YamlScalar quoted => JsonValue.Create(quoted.Text),
        _ => null,
    };

    /// <summary>YAML 1.2.2, 10.3.2.</summary>
    private static JsonNode? Plain(string text) => text switch
    {
        "" or "null" or "~" => null,
        "true" => true,
        "false" => false,
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        _ when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
        _ => JsonValue.Create(text),
    };
}
