using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load.Yaml;

/// <summary>
/// Says what a key that nothing reads was meant to be: mostly a part of a number or of a text that a comma divided, a key
/// without the space after its colon, or a line that belongs further in.
/// </summary>
internal static class UnknownKeys
{
    /// <param name="known">The keys that are read here.</param>
    public static IEnumerable<Diagnostic> In(YamlMapping mapping, IReadOnlyCollection<string> known)
    {
        var entries = mapping.Entries;
        var hasWrongIndent = false;
        for (var index = 0; index < entries.Length; index++)
        {
            var (key, value) = entries[index];
            if (known.Contains(key.Value)) continue;
            var before = index > 0 ? entries[index - 1] : null;
            hasWrongIndent = before is not null && !mapping.IsFlow && IsNextLine(before, key) && (hasWrongIndent || IsEmpty(before.Value));
            if ((WithoutSpace(key, value, known) ?? WithoutColon(key, value, known)) is { } glued)
            {
                yield return glued;
            }
            else if (mapping.IsFlow && IsEmpty(value) && before is { Value: YamlScalar { IsPlain: true, Text.Length: > 0 } start })
            {
                var rest = entries.Skip(index).TakeWhile(entry => IsEmpty(entry.Value) && !known.Contains(entry.Key.Value)).Select(entry => entry.Key).ToImmutableArray();
                yield return DividedByComma(before.Key.Value, start, rest);
                index += rest.Length - 1;
            }
            else if (hasWrongIndent && Suggestion.For(key.Value, known) is null)
            {
                yield return YamlIndentation.At(key.At, $"{new string(' ', key.At.Column + 1)}{key.Value}: {(value as YamlScalar)?.Text ?? "…"}");
            }
            else
            {
                yield return UnknownKey.At(key.At, key.Value, known);
            }
        }
    }

    /// <summary>Whether a mapping has this key, but without the colon or the space after it.</summary>
    public static bool HasWithoutSpace(YamlMapping mapping, string key) =>
        mapping.Entries.Any(entry => entry.Key.Value.StartsWith(key + ":", StringComparison.Ordinal) || (IsEmpty(entry.Value) && entry.Key.Value.StartsWith(key + " ", StringComparison.Ordinal)));

    /// <summary>What an item of a list says that was to have keys, where its only key lacks the space.</summary>
    public static Diagnostic? WithoutSpace(YamlNode item) =>
        item is YamlScalar { IsPlain: true } scalar && scalar.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            && colon + 1 < scalar.Text.Length && scalar.Text.AsSpan(0, colon).IndexOfAnyExceptInRange('a', 'z') < 0
            ? YamlColonSpace.At(After(scalar.At, colon), $"{scalar.Text[..colon]}: {scalar.Text[(colon + 1)..]}")
            : null;

    private static Diagnostic? WithoutSpace(Sourced<string> key, YamlNode value, IReadOnlyCollection<string> known)
    {
        var colon = key.Value.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || !known.Contains(key.Value[..colon])) return null;
        var rest = value is YamlScalar { Text.Length: > 0 } scalar ? $": {scalar.Text}" : "";
        return YamlColonSpace.At(After(key.At, colon), $"{key.Value[..colon]}: {key.Value[(colon + 1)..]}{rest}");
    }

    private static Diagnostic? WithoutColon(Sourced<string> key, YamlNode value, IReadOnlyCollection<string> known)
    {
        var space = key.Value.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && IsEmpty(value) && known.Contains(key.Value[..space])
            ? YamlColonSpace.OtherSign(After(key.At, space), $"{key.Value[..space]}: {key.Value[(space + 1)..].TrimStart()}")
            : null;
    }

    /// <summary>A number with a decimal comma, or a text.</summary>
    private static Diagnostic DividedByComma(string key, YamlScalar start, ImmutableArray<Sourced<string>> rest)
    {
        var first = rest[0];
        var isAdjacent = first.At.Line == start.At.Line && first.At.Column == start.At.Column + start.Text.Length + 1;
        var digits = string.Concat(first.Value.TakeWhile(char.IsAsciiDigit));
        if (isAdjacent && digits.Length > 0 && start.Text.TrimStart('-', '+', '\u2212').All(char.IsAsciiDigit))
            return DecimalComma.At(first.At, $"{start.Text},{digits}", $"{start.Text}.{digits}");
        var text = start.Text + string.Concat(rest.Select(part => (isAdjacent ? "," : ", ") + part.Value));
        return YamlCommaInText.At(first.At, $"{key}: {YamlQuotes.Around(text)}");
    }

    private static bool IsEmpty(YamlNode value) => value is YamlScalar { IsEmpty: true };

    private static bool IsNextLine(YamlEntry before, Sourced<string> key) => before.Key.At.Line + 1 == key.At.Line;

    private static SourceSpan After(SourceSpan at, int letters) => at with { Column = at.Column + letters, Length = 1 };
}
