using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Files;
using Kasko.Site.Load;
using Kasko.Site.Load.Yaml;

namespace Kasko.Site.Themes;

/// <summary>
/// <c>theme/copied.yml</c>: for each part of the site's theme folder, the fingerprint of the theme's part that it was made
/// from. A build does not read it.
/// </summary>
internal static class PartRecord
{
    private const string Lead = "# Written by 'kasko theme': the fingerprint of what each part replaced in the theme when it was made.\n";

    /// <param name="folder">That of the site's own parts.</param>
    public static Dictionary<string, string> Read(string folder, SourceTree tree, DiagnosticList diagnostics)
    {
        var path = In(folder);
        if (!tree.Exists(path) || tree.Text(path) is not { } text || YamlText.Parse(text, path, linesBefore: 0, diagnostics) is not YamlMapping mapping) return [];
        return mapping.Entries.Where(entry => entry.Value is YamlScalar).ToDictionary(entry => entry.Key.Value, entry => ((YamlScalar)entry.Value).Text, StringComparer.Ordinal);
    }

    /// <summary>Returns false when it cannot be written.</summary>
    public static bool Write(string root, string folder, IEnumerable<KeyValuePair<string, string>> parts)
    {
        var text = new StringBuilder(Lead);
        foreach (var (name, fingerprint) in parts.OrderBy(part => part.Key, StringComparer.Ordinal)) text.Append(Key(name)).Append(": ").Append(fingerprint).Append('\n');
        return FileEntry.IsReachedByFolders(root, In(folder)) && AtomicFile.Replace(Path.Join(root, In(folder)), Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string In(string folder) => $"{folder}/{ThemeLoader.Record}";

    private static string Key(string name) =>
        name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '.' or '_' or '-') ? name : Quoting.YamlScalar.Quoted(name);
}
