using System.Text.RegularExpressions;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load.Yaml;

/// <summary>The usual slips within braces and brackets, <c>{sv: …, fi: …}</c>, each with its repair.</summary>
internal static partial class FlowRepairs
{
    /// <param name="line">The line's index, from 0.</param>
    public static IEnumerable<YamlRepair> Of(string text, int line)
    {
        var open = text.AsSpan().IndexOfAny('{', '[');
        if (open < 0) yield break;
        if (OpenQuote(text) is var (quote, closed)) yield return new YamlRepair(line, quote + 1, closed, YamlQuotation.Open);
        if (Semicolon().IsMatch(text))
            yield return new YamlRepair(line, Semicolon().Match(text).Index + 1, Semicolon().Replace(text, ","), YamlBraces.Comma);
        if (LastComma().Match(text) is { Success: true } last)
            yield return new YamlRepair(line, last.Index + 1, text[..last.Index], YamlBraces.ExtraComma);
        if (MissingComma().Match(text, open) is { Success: true } comma)
            yield return new YamlRepair(line, comma.Index + 1, text[..comma.Index] + "," + text[comma.Index..], YamlBraces.Comma);
        if (Comment().Match(text, open) is { Success: true } comment)
            yield return new YamlRepair(line, comment.Groups["sign"].Index + 1, Comment().Replace(text, found => YamlQuotes.Around(found.Value)), YamlSyntax.CommentInBraces);
        if (TextWithColon().Match(text, open) is { Success: true } colon)
            yield return new YamlRepair(line, colon.Groups["colon"].Index + 1, TextWithColon().Replace(text, Quoted), YamlColonInText.At);
        if (GoesOn().Match(text, open) is { Success: true } more)
            yield return new YamlRepair(line, more.Groups["text"].Index + 1, Quoted(text, more), YamlQuotation.GoesOn);
        foreach (var repair in Brackets(text, line)) yield return repair;
    }

    /// <summary>A quotation mark that no other closes before the next key or the end, and the line with one there.</summary>
    private static (int Quote, string Closed)? OpenQuote(string text)
    {
        foreach (Match value in QuotedValue().Matches(text))
        {
            var quote = value.Groups["quote"];
            var close = text.IndexOf(quote.Value, quote.Index + 1, StringComparison.Ordinal);
            if (close >= 0 && AfterValue().IsMatch(text[(close + 1)..])) continue;
            var end = NextKeyOrEnd().Match(text, quote.Index);
            if (end.Success) return (quote.Index, text[..end.Index] + quote.Value + text[end.Index..]);
        }

        return null;
    }

    /// <summary>As many brackets closed as opened, not counting those within quotation marks.</summary>
    private static IEnumerable<YamlRepair> Brackets(string text, int line)
    {
        var open = new Stack<int>();
        var quote = '\0';
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            if (quote != '\0') quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'' && (index == 0 || !char.IsLetterOrDigit(text[index - 1]))) quote = letter;
            else if (letter is '{' or '[') open.Push(index);
            else if (letter is '}' or ']' && !open.TryPop(out _))
            {
                yield return new YamlRepair(line, index + 1, text[..index] + text[(index + 1)..], YamlBraces.Extra);
                yield break;
            }
        }

        if (open.Count == 0) yield break;
        var closed = text.TrimEnd() + string.Concat(open.Select(index => text[index] == '{' ? '}' : ']'));
        yield return new YamlRepair(line, open.Peek() + 1, closed, (at, repaired) => YamlBraces.Open(at, text[open.Peek()], repaired));
    }

    private static string Quoted(string text, Match found)
    {
        var value = found.Groups["text"];
        return text[..value.Index] + YamlQuotes.Around(value.Value) + text[(value.Index + value.Length)..];
    }

    private static string Quoted(Match found) => found.Groups["key"].Value + YamlQuotes.Around(found.Groups["text"].Value);

    /// <summary>The next key after a comma, or a closing bracket.</summary>
    private const string End = @"(?=\s*(?:,\s*[\w-]+:\s|[}\]]))";

    [GeneratedRegex("""[{\[,:]\s*(?<quote>["'])""", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedValue();

    [GeneratedRegex(@"^\s*(?:[,}\]:]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterValue();

    [GeneratedRegex(@"\s*(?:,\s*[\w-]+:\s|[}\]])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NextKeyOrEnd();

    [GeneratedRegex(@";(?=\s*(?:sv|fi|period|value|note|provisional|confidential|heading|one|other|title|url|from|to):\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Semicolon();

    [GeneratedRegex(@"(?<=^\s*(?:-\s+)?(?:[\w-]+:\s+)?(?:\{.*\}|\[.*\])),\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LastComma();

    /// <summary>Keys that stand beside each other in braces; other words before a colon belong to a text.</summary>
    [GeneratedRegex(@"(?<=:\s+[^,{}\[\]]*[^\s,{}\[\]:])(?=\s+(?:sv|fi|period|value|note|provisional|confidential|heading|one|other|title|url|from|to):\s)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MissingComma();

    [GeneratedRegex("""(?<=[{,\[]\s*[\w-]+:\s+)(?<text>[^\s"'{\[][^{}\[\]]*?\s(?<sign>\#)[^{}\[\]]*?)""" + End, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex("""(?<=[{,]\s*)(?<key>[\w-]+:\s+)(?<text>[^\s"'{\[][^{}\[\]]*?(?<colon>:)(?:\s[^{}\[\]]*?)?)""" + End, RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TextWithColon();

    [GeneratedRegex("""(?<=[{,\[]\s*[\w-]+:\s+)(?<text>["'][^{}\[\]]*?)""" + End, RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GoesOn();
}
