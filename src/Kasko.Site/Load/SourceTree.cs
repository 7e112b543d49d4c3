using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Catalogue;

namespace Kasko.Site.Load;

/// <summary>
/// The files of a site below its root, read once each. Texts come as Unicode with LF line ends whatever was on the
/// disk, so that nothing later depends on the machine that wrote them.
/// </summary>
internal sealed class SourceTree(string root, DiagnosticList diagnostics)
{
    private const int TextLimit = 8;
    private const int MediaLimit = 64;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public bool Exists(string path) => File.Exists(FullPath(path));

    public bool FolderExists(string path) => Directory.Exists(FullPath(path));

    /// <summary>All files below a folder, in ordinal order, without what begins with a dot and editors' litter.</summary>
    public IReadOnlyList<string> Files(string folder)
    {
        var found = new List<string>();
        Collect(folder, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    public string? Text(string path)
    {
        var bytes = Bytes(path, TextLimit);
        return bytes is null ? null : Decode(path, bytes);
    }

    public byte[]? Media(string path) => Bytes(path, MediaLimit);

    private string FullPath(string path) => Path.Combine(root, path);

    private void Collect(string folder, List<string> found)
    {
        var directory = new DirectoryInfo(FullPath(folder));
        if (!directory.Exists) return;
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            if (IsLitter(entry.Name)) continue;
            var path = $"{folder}/{entry.Name}";
            if (entry.LinkTarget is not null) diagnostics.Add(FileRules.Unreadable(path));
            else if (entry is DirectoryInfo) Collect(path, found);
            else found.Add(path);
        }
    }

    private static bool IsLitter(string name) =>
        name.StartsWith('.') || name.EndsWith('~') || (name.StartsWith('#') && name.EndsWith('#'))
        || name is "Thumbs.db" or "desktop.ini";

    private byte[]? Bytes(string path, int megabytes)
    {
        try
        {
            var file = new FileInfo(FullPath(path));
            if (!file.Exists)
            {
                diagnostics.Add(FileRules.MissingFile(path));
                return null;
            }

            if (file.Length > megabytes * 1024L * 1024L)
            {
                diagnostics.Add(FileRules.TooLarge(path, megabytes));
                return null;
            }

            using var open = OrdinaryFile.Open(file.FullName);
            if (open is not null) return ReadWhole(open);
            diagnostics.Add(FileRules.Unreadable(path));
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileRules.Unreadable(path));
            return null;
        }
    }

    private static byte[] ReadWhole(FileStream file)
    {
        var bytes = new byte[file.Length];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        // A file that shrinks while it is read is taken as it then is.
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private string? Decode(string path, byte[] bytes)
    {
        try
        {
            var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            var text = Normalize(StrictUtf8.GetString(bytes.AsSpan(start)));
            return HasControlCharacters(path, text) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            var valid = ValidLength(bytes);
            diagnostics.Add(FileRules.NotUtf8(PlaceIn(path, Encoding.UTF8.GetString(bytes, 0, valid)), valid + 1));
            return null;
        }
    }

    private static string Normalize(string text) =>
        Languages.Composition.Compose(text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text);

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (valid < bytes.Length && Rune.DecodeFromUtf8(bytes[valid..], out _, out var consumed) is System.Buffers.OperationStatus.Done)
            valid += consumed;
        return valid;
    }

    private bool HasControlCharacters(string path, string text)
    {
        var found = false;
        for (var index = 0; index < text.Length; index++)
        {
            if (!IsForbidden(text[index])) continue;
            diagnostics.Add(FileRules.ControlCharacter(PlaceIn(path, text[..index]), text[index]));
            found = true;
        }

        return found;
    }

    /// <summary>C0 and C1 controls but tab and line feed, and the bidirectional controls, which can make a text read otherwise than it is.</summary>
    private static bool IsForbidden(char letter) =>
        (char.IsControl(letter) && letter is not ('\t' or '\n'))
        || letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\uFEFF';

    private static SourceSpan PlaceIn(string path, string before) =>
        new(path, before.AsSpan().Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
}
