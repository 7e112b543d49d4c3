using System.Security.Cryptography;
using Kasko.Site.Files;

namespace Kasko.Site.Publish;

internal static class ContentHash
{
    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <exception cref="IOException">It cannot be read, or is no longer an ordinary file.</exception>
    public static string OfFile(string path)
    {
        using var file = OrdinaryFile.Open(path) ?? throw new IOException($"{path} is not an ordinary file.");
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
