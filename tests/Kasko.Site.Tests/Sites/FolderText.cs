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

    private static SortedDictionary<string, string> Read(string folder, Func<string, string> read) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), read, StringComparer.Ordinal),
        StringComparer.Ordinal);
}
