using System.Buffers;
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
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Characters of most texts, beside printable ASCII: none of them is invisible, a combining mark, or in wrongly decoded text without others.</summary>
    private static readonly SearchValues<char> Ordinary = SearchValues.Create("\t\näöÄÖåéÉüÜ§°²³´·½×«»\u00A0\u202F\u2009–—‘’“”„…€−→\u00AD");

    /// <summary>
    /// Returns null when the file is not valid text; the reason is reported. A text that was decoded wrongly earlier is reported and kept.
    /// </summary>
    public static string? Decode(string path, byte[] bytes, DiagnosticList diagnostics) =>
        TryDecode(path, bytes, new char[bytes.Length], diagnostics, out var text) ? text.ToString() : null;

    /// <inheritdoc cref="Decode"/>
    /// <param name="buffer">For the text: as long as the bytes.</param>
    public static bool TryDecode(string path, byte[] bytes, Span<char> buffer, DiagnosticList diagnostics, out ReadOnlySpan<char> text)
    {
        text = [];
        try
        {
            var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            text = buffer[..StrictUtf8.GetChars(bytes.AsSpan(start), buffer)];
        }
        catch (DecoderFallbackException)
        {
            var valid = ValidLength(bytes);
            var before = Encoding.UTF8.GetString(bytes, 0, valid);
            diagnostics.Add(NotUtf8.At(new LineIndex(path, before, linesBefore: 0).At(before.Length), valid + 1));
            return false;
        }

        if (IsOrdinary(text)) return !HasConflict(path, text, diagnostics);
        var normalized = Normalize(text.ToString());
        text = normalized;
        var isMisread = ReportMisread(path, normalized, diagnostics);
        return !(HasInvisible(path, normalized, isMisread, diagnostics) | HasConflict(path, text, diagnostics));
    }

    /// <summary>The bytes of a text in an encoding that extends ASCII, with LF line endings.</summary>
    public static byte[] WithUnixLineEndings(byte[] text)
    {
        if (text.AsSpan().IndexOf("\r\n"u8) < 0) return text;
        var unix = new byte[text.Length];
        var length = 0;
        for (var index = 0; index < text.Length; index++)
            if (!text.AsSpan(index).StartsWith("\r\n"u8)) unix[length++] = text[index];
        return unix[..length];
    }

    /// <summary>Whether a text has nothing to normalize and no sign of a wrong decoding.</summary>
    private static bool IsOrdinary(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyExceptInRange(' ', '~') is >= 0 and var index)
        {
            // Å, with which many words begin, is a sign only before another letter beyond ASCII.
            if (!Ordinary.Contains(text[index]) && (text[index] != 'Å' || (index + 1 < text.Length && !char.IsAscii(text[index + 1])))) return false;
            text = text[(index + 1)..];
        }

        return true;
    }

    private static string Normalize(string text) =>
        Nfc.Of(text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text);

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (valid < bytes.Length && Rune.DecodeFromUtf8(bytes[valid..], out _, out var consumed) is OperationStatus.Done)
            valid += consumed;
        return valid;
    }

    private static bool HasInvisible(string path, string text, bool isMisread, DiagnosticList diagnostics)
    {
        LineIndex? lines = null;
        for (var index = ControlCharacters.IndexIn(text, 0); index >= 0; index = ControlCharacters.IndexIn(text, index + 1))
        {
            lines ??= new LineIndex(path, text, linesBefore: 0);
            // The second half of a wrongly decoded letter: the other message has the right word.
            if (isMisread && text[index] is >= '\u0080' and <= '\u009F') continue;
            diagnostics.Add(ControlCharacter.At(lines.At(index), text[index]));
        }

        return lines is not null;
    }

    private static bool HasConflict(string path, ReadOnlySpan<char> text, DiagnosticList diagnostics)
    {
        if (ConflictMarks.Find(text) is not { } found) return false;
        diagnostics.Add(found.EndLine == found.Line
            ? MergeConflict.Mark(new SourceSpan(path, found.Line, 1), text.ToString().Split('\n')[found.Line - 1])
            : MergeConflict.At(new SourceSpan(path, found.Line, 1), found.EndLine));
        return true;
    }

    /// <summary>Reports the first sign of a wrong decoding; the rest of the file has the same problem.</summary>
    private static bool ReportMisread(string path, string text, DiagnosticList diagnostics)
    {
        var misread = MisreadText.IndexIn(text);
        var lost = text.IndexOf(MisreadText.Lost, StringComparison.Ordinal);
        if (misread < 0 && lost < 0) return false;
        var isLost = misread < 0 || (lost >= 0 && lost < misread);
        var index = isLost ? lost : misread;
        var (start, end) = WordAround(text, index);
        var (word, at) = (text[start..end], new LineIndex(path, text, linesBefore: 0).At(index));
        diagnostics.Add(isLost ? WrongEncoding.Lost(at, word) : WrongEncoding.At(at, word, MisreadText.Right(word)));
        return true;
    }

    /// <summary>A no-break space may be the second half of a wrongly decoded letter, and so part of the word.</summary>
    private static (int Start, int End) WordAround(string text, int index)
    {
        var (start, end) = (index, index + 1);
        while (start > 0 && !IsBlank(text[start - 1])) start--;
        while (end < text.Length && !IsBlank(text[end])) end++;
        return (start, end);
    }

    private static bool IsBlank(char letter) => letter is ' ' or '\t' or '\n';
}
