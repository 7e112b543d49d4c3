using System.Security.Cryptography;
using System.Text;

namespace Kasko.Site.Tests.Sites;

/// <summary>A folder's files by path.</summary>
internal static class FolderText
{
    public static SortedDictionary<string, string> Of(string folder) => Read(folder, File.ReadAllText);

    /// <summary>One hash of all paths and bytes of a folder.</summary>
    public static string Hash(string folder)
    {
        var files = Read(folder, file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
        Assert.NotEmpty(files);
        var all = string.Concat(files.Select(file => $"{file.Value}  {file.Key}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)));
    }

    /// <summary>All files with their bytes, for <see cref="Restore"/>.</summary>
    public static SortedDictionary<string, byte[]> Bytes(string folder) => Read(folder, File.ReadAllBytes);

    /// <summary>Makes a folder contain exactly these files.</summary>
    public static void Restore(string folder, SortedDictionary<string, byte[]> files)
    {
        foreach (var path in Bytes(folder).Keys.Where(path => !files.ContainsKey(path))) File.Delete(Path.Join(folder, path));
        foreach (var (path, bytes) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder, path))!);
            File.WriteAllBytes(Path.Join(folder, path), bytes);
        }
    }

    private static SortedDictionary<string, T> Read<T>(string folder, Func<string, T> read) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), read, StringComparer.Ordinal),
        StringComparer.Ordinal);
}
