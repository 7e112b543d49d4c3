using Microsoft.Win32.SafeHandles;

namespace Kasko.Site.Files;

/// <summary>Writes the whole content of a file.</summary>
internal static class WholeFile
{
    private const int TooLarge = 27; // EFBIG

    /// <exception cref="IOException">
    /// The disk refuses. A file larger than the system allows is among it, which the runtime reports as a wrong argument.
    /// </exception>
    public static void Write(SafeFileHandle file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            RandomAccess.Write(file, bytes, 0);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new IOException(null, TooLarge);
        }
    }

    /// <summary>Creates or replaces a file.</summary>
    /// <inheritdoc cref="Write(SafeFileHandle, ReadOnlySpan{byte})"/>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        Write(file, bytes);
    }
}
