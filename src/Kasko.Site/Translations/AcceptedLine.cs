using System.Text;
using System.Text.RegularExpressions;

namespace Kasko.Site.Translations;

/// <summary>Writes <c>translated_from</c> into a page's front matter without changing any other byte.</summary>
internal static partial class AcceptedLine
{
    private const string Key = "translated_from";

    /// <summary>The file with the line inserted or replaced; null when the front matter is in a form that cannot be edited.</summary>
    /// <param name="isThere">Whether the front matter already has the key.</param>
    public static byte[]? Write(byte[] file, string line, bool isThere)
    {
        // Latin-1 keeps each byte as one character.
        var text = Encoding.Latin1.GetString(file);
        var lines = Line().Matches(text);
        var end = 1;
        while (end < lines.Count && lines[end].Groups["text"].Value.TrimEnd() != "---") end++;
        if (end >= lines.Count) return null;

        var old = lines.Skip(1).Take(end - 1).Select(match => match.Groups["text"]).FirstOrDefault(found => Old().IsMatch(found.Value));
        if (isThere != old is not null) return null;
        if (old is not null) return Encoding.Latin1.GetBytes(string.Concat(text.AsSpan(0, old.Index), line, text.AsSpan(old.Index + old.Length)));
        var lineEnd = lines[end - 1].Groups["end"].Value;
        return Encoding.Latin1.GetBytes(text.Insert(lines[end].Index, line + lineEnd));
    }

    [GeneratedRegex(@"\G(?<text>[^\r\n]*)(?<end>\r\n|\r|\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex($"^{Key}[ \\t]*:(?:[ \\t]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Old();
}
