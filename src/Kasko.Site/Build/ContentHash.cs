using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Kasko.Site.Build;

/// <summary>What a page says, without the menus and the footer that it shares with others.</summary>
internal static class ContentHash
{
    private const string Start = "<main";
    private const string End = "</main>";

    /// <summary>SHA-256 in lower-case hexadecimal, of the main landmark or else the whole page.</summary>
    public static string Of(ReadOnlySpan<char> html)
    {
        var start = html.IndexOf(Start);
        var end = html.LastIndexOf(End);
        var content = start >= 0 && end > start ? html[start..end] : html;
        var bytes = new ArrayBufferWriter<byte>();
        Encoding.UTF8.GetBytes(content, bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }
}
