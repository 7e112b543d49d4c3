using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Kasko.Site.Model;

/// <summary>A part of a text in one language.</summary>
/// <param name="Language">A BCP 47 code; null for the language of the surrounding text.</param>
public readonly record struct PassageRun(string Text, string? Language);

/// <summary>
/// Passages in another language (WCAG 3.1.2), written <c>:fi[Kaskisten kaupunki]</c>, in a text that is not Markdown: a
/// title, or a value in YAML.
/// </summary>
public static partial class PassageText
{
    /// <summary>False for a text that has none at all; most have none.</summary>
    public static bool HasPassages(string text) => text.Contains(']', StringComparison.Ordinal) && text.Contains(':', StringComparison.Ordinal);

    /// <summary>The text without the notation of passages.</summary>
    public static string Plain(string text) =>
        Replaced(text, match => match.Groups["text"].Value);

    /// <summary>The text without the passages in another language.</summary>
    public static string Own(string text) =>
        Replaced(text, _ => " ");

    /// <summary>
    /// The text with its own parts marked as being in a language. Placeholders in braces stay outside the marks, so that
    /// what fills them keeps its language.
    /// </summary>
    public static string Marked(string text, Language language)
    {
        var marked = new StringBuilder();
        foreach (var run in Split(text))
        {
            if (run.Language is { } own) marked.Append(':').Append(own).Append('[').Append(run.Text).Append(']');
            else marked.Append(Words().Replace(run.Text, match => $":{language.Code()}[{match.Value}]"));
        }

        return marked.ToString();
    }

    /// <summary>Whether all words of a text are marked as being in another language.</summary>
    public static bool IsMarked(string text) => text.Contains(':', StringComparison.Ordinal) && !Own(text).Any(char.IsLetter) && Plain(text).Any(char.IsLetter);

    public static ImmutableArray<PassageRun> Split(string text)
    {
        if (!HasPassages(text)) return [new PassageRun(text, null)];
        var runs = ImmutableArray.CreateBuilder<PassageRun>();
        var done = 0;
        foreach (Match match in Passage().Matches(text[..EndOfPassages(text)]))
        {
            if (match.Index > done) runs.Add(new PassageRun(text[done..match.Index], null));
            runs.Add(new PassageRun(match.Groups["text"].Value, match.Groups["language"].Value));
            done = match.Index + match.Length;
        }

        if (done < text.Length) runs.Add(new PassageRun(text[done..], null));
        return runs.ToImmutable();
    }

    private static string Replaced(string text, MatchEvaluator replacement)
    {
        if (!HasPassages(text)) return text;
        var end = EndOfPassages(text);
        return Passage().Replace(text[..end], replacement) + text[end..];
    }

    /// <summary>After the last bracket nothing closes: every opening there would be searched to the end of the text.</summary>
    private static int EndOfPassages(string text) => text.LastIndexOf(']') + 1;

    /// <summary>The length of <c>:fi[</c> when the text starts with such an opening; otherwise null.</summary>
    internal static int? OpeningLength(ReadOnlySpan<char> text)
    {
        foreach (var match in Opening().EnumerateMatches(text))
            return match.Length;
        return null;
    }

    /// <summary>From the first letter to the last, between placeholders; not right after another letter, digit or placeholder.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}}])(?<!\{[^{}]*)\p{L}(?:[^{}\[\]]*[\p{L}\p{N}.,!?%)])?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"^:[a-z]{2,3}\[", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<![\p{L}\p{N}]):(?<language>[a-z]{2,3})\[(?<text>[^\]]*)\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Passage();
}
