using System.IO.Compression;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Hosts;

/// <summary>
/// Compressed copies of a file, for hosts that serve them: Brotli (RFC 7932) and gzip (RFC 1952) at the highest level,
/// only when they are smaller. The same file gives the same bytes: they contain neither time nor system.
/// </summary>
public static class CompressedFiles
{
    private const int LeastGain = 64;
    private const int BestQuality = 11;
    private const int LargestWindow = 24;
    private const int SystemByte = 9;
    private const byte UnknownSystem = 255;

    private static readonly string[] Endings = [".html", ".css", ".js", ".svg", ".json", ".jsonld", ".csv", ".xml", ".txt", ".ico"];

    public static IEnumerable<Output> Of(Output file)
    {
        if (!Endings.Contains(Path.GetExtension(file.Path).ToLowerInvariant())) yield break;
        foreach (var packed in (Output[])[new(file.Path + CompressedPath.Brotli, Brotli(file.Bytes.Span)), new(file.Path + CompressedPath.Gzip, Gzip(file.Bytes.Span))])
            if (file.Bytes.Length - packed.Bytes.Length >= Math.Max(LeastGain, file.Bytes.Length / 20)) yield return packed;
    }

    private static byte[] Brotli(ReadOnlySpan<byte> bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, packed, out var length, BestQuality, LargestWindow))
            throw new InvalidOperationException("Brotli needs more room than its own limit.");
        return packed[..length];
    }

    private static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(bytes);
        var whole = packed.ToArray();
        // When there is nothing to compress, the stream writes nothing at all.
        if (whole.Length > SystemByte) whole[SystemByte] = UnknownSystem;
        return whole;
    }
}
