using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kasko.Site.Diagnostics;
using Kasko.Site.Files;
using Kasko.Site.Load;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Editing.Schemas;

/// <summary>The schemas of a site's files, for editors' programs.</summary>
public static class SiteSchemas
{
    /// <summary>Each as a file <c>NAME.json</c>.</summary>
    /// <param name="languages">Those of the site; texts are required in those that are not partial.</param>
    public static ImmutableArray<Output> Files(SiteLanguages languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        var schemas = new SchemaWriter([.. languages.All.Select(language => language.Code())], [.. languages.Whole.Select(language => language.Code())]);
        return [.. SourceFile.All.Select(file => new Output($"{file.Name}.json", Bytes(schemas.Of(file))))];
    }

    /// <summary>The settings with which VS Code finds the schema of each file, also where its first line does not name it.</summary>
    /// <param name="folder">The folder of the schemas, relative to the site's.</param>
    public static Output Settings(string folder)
    {
        var schemas = SourceFile.All.Where(file => !file.Files.IsEmpty)
            .Select(file => KeyValuePair.Create($"./{folder}/{file.Name}.json", (JsonNode?)new JsonArray([.. file.Files.Select(pattern => JsonValue.Create(pattern))])));
        return new Output(".vscode/settings.json", Bytes(new JsonObject { ["yaml.schemas"] = new JsonObject(schemas) }));
    }

    /// <summary>The schemas of a site, or, when its settings are missing or cannot be read, of one in Swedish and Finnish.</summary>
    /// <param name="root">The site's folder, absolute.</param>
    public static ImmutableArray<Output> Files(string root)
    {
        var ignored = new DiagnosticList();
        return Files(SettingsLoader.Load(new SourceTree(root, ignored), ignored).Languages);
    }

    /// <summary>Writes them to a folder, which is made if it does not exist; false when one cannot be written.</summary>
    /// <param name="folder">Absolute.</param>
    public static bool Write(string folder, IEnumerable<Output> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        return files.All(file => AtomicFile.Replace(Path.Join(folder, file.Path), file.Bytes.Span));
    }

    private static byte[] Bytes(JsonObject schema)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Indented(JsonForm.Relaxed))) schema.WriteTo(json);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
