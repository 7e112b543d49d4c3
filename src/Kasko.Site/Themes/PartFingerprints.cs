using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Load.Yaml;

namespace Kasko.Site.Themes;

/// <summary>
/// The parts of a folder with a theme, each with a short hash of what it says: ten digits in lower-case hexadecimal. Line
/// endings, and in YAML the notation, do not change it.
/// </summary>
internal static class PartFingerprints
{
    private const int Bytes = 5;
    private const string Colours = "theme.yml";

    /// <summary>Whether a file's entries are parts, and not the file as a whole.</summary>
    public static bool HasEntries(string name) => name == Colours || (name.StartsWith("i18n/", StringComparison.Ordinal) && name.EndsWith(".yml", StringComparison.Ordinal));

    /// <summary>By name below the folder. What cannot be read is reported and left out.</summary>
    /// <param name="files">The paths in the folder.</param>
    public static SortedDictionary<string, string> Of(string folder, IEnumerable<string> files, SourceTree tree, DiagnosticList diagnostics)
    {
        var parts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in files)
        {
            var name = path[(folder.Length + 1)..];
            if (HasEntries(name)) foreach (var entry in Entries(path, name, tree, diagnostics)) parts[$"{name}/{entry.Key.Value}"] = Hash(Encoding.UTF8.GetBytes(Text(entry.Value)));
            else if (name.StartsWith("assets/", StringComparison.Ordinal) && tree.Media(path) is { } bytes) parts[name] = Hash(bytes);
            else if (name.EndsWith(".html", StringComparison.Ordinal) && tree.Text(path) is { } text) parts[name] = Hash(Encoding.UTF8.GetBytes(text));
        }

        return parts;
    }

    private static ImmutableArray<YamlEntry> Entries(string path, string name, SourceTree tree, DiagnosticList diagnostics)
    {
        if (tree.Text(path) is not { } text || YamlText.Parse(text, path, linesBefore: 0, diagnostics) is not YamlMapping mapping) return [];
        return name == Colours ? (mapping.Find("colours")?.Value as YamlMapping)?.Entries ?? [] : mapping.Entries;
    }

    private static string Text(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text,
        YamlMapping mapping => string.Join('\n', mapping.Entries.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal).Select(entry => $"{entry.Key.Value}: {Text(entry.Value)}")),
        YamlSequence sequence => string.Join('\n', sequence.Items.Select(Text)),
        _ => "",
    };

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, Bytes));
}
