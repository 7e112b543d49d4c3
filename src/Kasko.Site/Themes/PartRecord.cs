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
    private const string Path = $"{ThemeLoader.OwnFolder}/{ThemeLoader.Record}";
    private const string Lead = "# Written by 'kasko theme': the fingerprint of what each part replaced in the theme when it was made.\n";

    public static Dictionary<string, string> Read(SourceTree tree, DiagnosticList diagnostics)
    {
        if (!tree.Exists(Path) || tree.Text(Path) is not { } text || YamlText.Parse(text, Path, linesBefore: 0, diagnostics) is not YamlMapping mapping) return [];
        return mapping.Entries.Where(entry => entry.Value is YamlScalar).ToDictionary(entry => entry.Key.Value, entry => ((YamlScalar)entry.Value).Text, StringComparer.Ordinal);
    }

    /// <summary>Returns false when it cannot be written.</summary>
    public static bool Write(string root, IEnumerable<KeyValuePair<string, string>> parts)
    {
        var text = new StringBuilder(Lead);
        foreach (var (name, fingerprint) in parts.OrderBy(part => part.Key, StringComparer.Ordinal)) text.Append(Key(name)).Append(": ").Append(fingerprint).Append('\n');
        return FileEntry.IsReachedByFolders(root, Path) && AtomicFile.Replace(System.IO.Path.Join(root, Path), Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Key(string name) =>
        name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '.' or '_' or '-') ? name : Quoting.YamlScalar.Quoted(name);
}
