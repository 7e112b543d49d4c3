using System.Text;
using System.Text.RegularExpressions;
using Kasko.Site.Tests.Quoting;

namespace Kasko.Site.Tests.Hostile;

/// <summary>Changes a file at random, as a disk, an editor, an upload or an attacker might.</summary>
internal static partial class Damage
{
    private static readonly string[] Tokens =
    [
        "\0", "\uFEFF", "\u202E", "\u00AD", "---\n", "+++\n", "{{", "}}", "{", "[", "](", "![", "](javascript:", "&#x1b;", "<script>", "<!DOCTYPE x [", "]]>", "\t",
        ": ", "- ", "& ", "*a", "!!x", "\"", "'", "|\n", ">\n", "| --- |", ":fi[", "[^1]:", "`", "\\", "\r\n", "<<<<<<< a\n", ">>>>>>> b\n", "😀", "\u0301", "%", "#", "//",
        "\\ud800", "\\u0000", "null", "[]", "{}", "<g>", "</svg>", "@import ", "url(", "/*", "*/", "}", ";", "!important", "{{ for i in 1..9 }}", "{{ end }}", "{{ include 'x' }}",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-1", "1e400", "1E-400", "9999999999999999999999", "-9999999999999999999999", "0.00000000000000000000000000001", "79228162514264337593543950335", "NaN", "2147483648",
        "1,5", "0x1F", "2026-02-30", "0001-01-01", "9999-12-31", "9999-12-31T23:59:59Z", "١٢", "1 000", "+5", ".5", "5.",
    ];

    public static byte[] Of(byte[] sound, Random random)
    {
        var bytes = sound;
        for (var changes = random.Next(1, 5); changes > 0; changes--) bytes = Changed(bytes, random);
        return bytes;
    }

    private static byte[] Changed(byte[] bytes, Random random) => random.Next(10) switch
    {
        0 => [.. bytes[..random.Next(bytes.Length + 1)]],
        1 or 2 => Bytes(bytes, random),
        3 => Encoded(bytes, random),
        4 or 5 => Lines(bytes, random),
        6 => Text(bytes, text => Number().Replace(text, _ => Pick(Numbers, random), 1, StartIn(text, random))),
        7 => Text(bytes, text => Value().Replace(text, found => found.Groups["key"].Value + Pick(HostileValues.All, random), 1, StartIn(text, random))),
        _ => Inserted(bytes, random),
    };

    private static byte[] Bytes(byte[] bytes, Random random)
    {
        if (bytes.Length == 0) return [(byte)random.Next(256)];
        var at = random.Next(bytes.Length);
        var length = Math.Min(random.Next(1, 40), bytes.Length - at);
        switch (random.Next(4))
        {
            case 0: return [.. bytes[..at], .. bytes[(at + length)..]];
            case 1: return [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]];
            case 2: return [.. bytes[..at], (byte)random.Next(256), .. bytes[(at + 1)..]];
            default:
                byte[] flipped = [.. bytes];
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
        }
    }

    private static byte[] Encoded(byte[] bytes, Random random) => random.Next(6) switch
    {
        0 => Text(bytes, text => text.ReplaceLineEndings("\r\n")),
        1 => Text(bytes, text => text.ReplaceLineEndings("\r")),
        2 => [.. Encoding.UTF8.Preamble, .. bytes],
        3 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))],
        4 => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(bytes)),
        _ => [.. bytes, .. bytes],
    };

    private static byte[] Lines(byte[] bytes, Random random) => Text(bytes, text =>
    {
        var lines = text.Split('\n').ToList();
        var (at, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(5))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(other, lines[at]); break;
            case 2: (lines[at], lines[other]) = (lines[other], lines[at]); break;
            case 3: lines[at] = "  " + lines[at]; break;
            default: lines[at] = lines[at].TrimStart(); break;
        }

        return string.Join('\n', lines);
    });

    /// <summary>Sometimes so many that limits are reached.</summary>
    private static byte[] Inserted(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var token = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Pick(Tokens, random), random.Next(12) == 0 ? random.Next(1, 5_000) : 1)));
        return [.. bytes[..at], .. token, .. bytes[at..]];
    }

    private static byte[] Text(byte[] bytes, Func<string, string> change) => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes)));

    private static int StartIn(string text, Random random) => random.Next(text.Length + 1);

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];

    [GeneratedRegex(@"\d+([.,]\d+)?")]
    private static partial Regex Number();

    /// <summary>What stands after a key of YAML, JSON or a style, or an attribute's name.</summary>
    [GeneratedRegex("""(?<key>[\w"-]+\s*[:=]\s*)[^,;}\n]+""")]
    private static partial Regex Value();
}
