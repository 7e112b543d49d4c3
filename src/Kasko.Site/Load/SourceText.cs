using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Rules.Files;

namespace Kasko.Site.Load;

/// <summary>
/// Decodes a file into Unicode text with LF line endings and composed letters (NFC), so that nothing later depends on
/// the machine that wrote the file.
/// </summary>
internal static class SourceText
{
    private const string Ours = "<<<<<<< ";
    private const string Theirs = ">>>>>>> ";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns null when the file is not valid text; the reason is reported.</summary>
    public static string? Decode(string path, byte[] bytes, DiagnosticList diagnostics)
    {
        try
        {
            var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            var text = Normalize(StrictUtf8.GetString(bytes.AsSpan(start)));
            return HasInvisible(path, text, diagnostics) | HasConflict(path, text, diagnostics) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            var valid = ValidLength(bytes);
            var before = Encoding.UTF8.GetString(bytes, 0, valid);
            diagnostics.Add(NotUtf8.At(new LineIndex(path, before, linesBefore: 0).At(before.Length), valid + 1));
            return null;
        }
    }

    private static string Normalize(string text) =>
        Nfc.Of(text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text);

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (valid < bytes.Length && Rune.DecodeFromUtf8(bytes[valid..], out _, out var consumed) is System.Buffers.OperationStatus.Done)
            valid += consumed;
        return valid;
    }

    private static bool HasInvisible(string path, string text, DiagnosticList diagnostics)
    {
        LineIndex? lines = null;
        for (var index = 0; index < text.Length; index++)
        {
            if (!ControlCharacters.Contains(text[index])) continue;
            lines ??= new LineIndex(path, text, linesBefore: 0);
            diagnostics.Add(ControlCharacter.At(lines.At(index), text[index]));
        }

        return lines is not null;
    }

    /// <summary>
    /// Conflict markers that git leaves where two people changed the same lines. A line of equals signs alone is a
    /// Markdown heading, and is not counted.
    /// </summary>
    private static bool HasConflict(string path, string text, DiagnosticList diagnostics)
    {
        if (LineThatStarts(text, Ours, 0) is not { } start || LineThatStarts(text, Theirs, start) is not { } end) return false;
        var lines = new LineIndex(path, text, linesBefore: 0);
        diagnostics.Add(MergeConflict.At(lines.At(start), lines.At(end).Line));
        return true;
    }

    private static int? LineThatStarts(string text, string mark, int from)
    {
        if (from == 0 && text.StartsWith(mark, StringComparison.Ordinal)) return 0;
        var at = text.IndexOf("\n" + mark, from, StringComparison.Ordinal);
        return at < 0 ? null : at + 1;
    }
}
