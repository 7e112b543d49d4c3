using System.Security.Cryptography;
using System.Text;

namespace Kasko.Site.Tests.Sites;

/// <summary>A folder's files, told by their paths.</summary>
internal static class FolderText
{
    public static SortedDictionary<string, string> Of(string folder) => Read(folder, File.ReadAllText);

    /// <summary>One hash for every path and every byte of a folder.</summary>
    public static string Hash(string folder)
    {
        var files = Read(folder, file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
        Assert.NotEmpty(files);
        var all = string.Concat(files.Select(file => $"{file.Value}  {file.Key}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)));
    }

    /// <summary>Every file with its bytes, to put back with <see cref="Restore"/>.</summary>
    public static SortedDictionary<string, byte[]> Bytes(string folder) => Read(folder, File.ReadAllBytes);

    /// <summary>Makes a folder hold these files and no others.</summary>
    public static void Restore(string folder, SortedDictionary<string, byte[]> files)
    {
        foreach (var path in Bytes(folder).Keys.Where(path => !files.ContainsKey(path))) File.Delete(Path.Join(folder, path));
        foreach (var (path, bytes) in files) File.WriteAllBytes(Path.Join(folder, path), bytes);
    }

    private static SortedDictionary<string, T> Read<T>(string folder, Func<string, T> read) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), read, StringComparer.Ordinal),
        StringComparer.Ordinal);
}
