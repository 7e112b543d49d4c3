using System.Reflection;
using System.Text;

namespace Kasko.Site.Authoring;

/// <summary>The texts that new files are made of, inside the program.</summary>
internal static class Resources
{
    private const string Folder = "authoring/";

    /// <summary>The names of those in a folder, without it.</summary>
    public static IEnumerable<string> NamesIn(string folder) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith($"{Folder}{folder}/", StringComparison.Ordinal)).Select(name => name[(Folder.Length + folder.Length + 1)..]);

    /// <summary>The text with LF line endings; null when the program has no such file.</summary>
    public static string? Find(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name);
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    public static string Read(string name) => Find(name) ?? throw new ArgumentException($"There is no text '{name}'.", nameof(name));
}
