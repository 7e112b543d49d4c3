using System.Text;

namespace Kasko.Site.Benchmarks;

internal static class Folders
{
    public static void Write(string root, string path, string text) => Write(root, path, Encoding.UTF8.GetBytes(text));

    public static void Write(string root, string path, byte[] bytes)
    {
        var full = Path.Join(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    /// <summary>Copies a folder from beside the program.</summary>
    public static void Copy(string name, string root)
    {
        var from = Path.Join(AppContext.BaseDirectory, name);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Join(root, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to, overwrite: true);
        }
    }
}
