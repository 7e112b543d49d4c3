using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Links;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Kasko.Site.Diagnostics.SourceSpan;

namespace Kasko.Site.Markdown.Leftovers;

/// <summary>Links and pictures that Markdown did not recognise: brackets and addresses that remain as text.</summary>
internal static partial class LeftoverLinks
{
    /// <summary>A longer text is not a misspelt link, and is not repaired.</summary>
    private const int Longest = 500;

    public static IEnumerable<Diagnostic> Find(LeftoverText text, Language language)
    {
        if (!text.Text.AsSpan().ContainsAny('[', '<')) yield break;
        var done = 0;
        foreach (Match match in Candidate().Matches(text.Text))
        {
            if (match.Index < done || Fault(match, text, language) is not { } fault) continue;
            done = match.Index + match.Length;
            yield return fault;
        }
    }

    private static Diagnostic? Fault(Match match, LeftoverText text, Language language)
    {
        var at = text.At(match.Index, match.Length);
        string Part(string name) => match.Groups[name] is { Success: true } part ? text.Written(part.Index, part.Length) : "";
        string? Read(string candidate) => candidate.Length <= Longest && IsLink(candidate, language) ? candidate : null;

        var label = $"{Part("picture")}[{Part("text")}]";
        if (match.Groups["whole"].Success) return Whole(at, label, Part("address").Trim(), Read);
        if (match.Groups["open"].Success) return LinkNotRead.Open(at, match.Groups["further"].Success ? null : Read($"{label}({Part("address")})"));
        if (match.Groups["apart"].Success) return LinkNotRead.Apart(at, Read($"{label}({Part("address")})"));
        if (match.Groups["reversed"].Success) return LinkNotRead.Reversed(at, Read($"{label}({Part("address")})"));
        if (match.Groups["angle"].Success) return LinkNotRead.Open(at, Read($"<{Part("address").Split(' ', '\t')[0].TrimEnd('.', ',', ';')}>"));
        var name = Part("name") is { Length: > 0 } written ? written : Part("text");
        return Part("text").All(char.IsAsciiDigit) && name.All(char.IsAsciiDigit) ? null : LinkNotRead.Undefined(at, name, $"[{name}]: …");
    }

    private static Diagnostic Whole(SourceSpan at, string label, string address, Func<string, string?> read)
    {
        if (!address.AsSpan().ContainsAny(' ', '\t', '\n')) return LinkNotRead.Unknown(at, $"{label}({address})");
        var (target, title) = Title().Match(address) is { Success: true } match ? (match.Groups["target"].Value, $" {match.Groups["title"].Value}") : (address, "");
        if (LinkTarget.Scheme(target) is "tel" or "mailto") return LinkNotRead.Spaces(at, read($"{label}({Blanks().Replace(target, "")}{title})"));
        return LinkTarget.IsOutside(target)
            ? LinkNotRead.Spaces(at, read($"{label}({Blanks().Replace(target, "%20")}{title})"))
            : LinkNotRead.SpacesInFile(at, read($"{label}(<{Blanks().Replace(target, " ")}>{title})"));
    }

    private static bool IsLink(string candidate, Language language)
    {
        var document = Dialect.Parse(candidate, language);
        return document.Count == 1 && document[0] is ParagraphBlock { Inline: { FirstChild: LinkInline or AutolinkInline } inline } && inline.FirstChild == inline.LastChild;
    }

    /// <summary>
    /// In this order: brackets followed by parentheses; the same without the closing one; with a space between; in the
    /// reverse order; with an undefined reference; and an address in angle brackets. What is only probably a link must
    /// contain what looks like an address.
    /// </summary>
    [GeneratedRegex("""
        (?<whole>(?<picture>!?)\[(?<text>[^\[\]]*)\]\((?<address>([^()]|\([^()]*\))*)\))
        |(?<open>(?<picture>!?)\[(?<text>[^\[\]]*)\]\((?<address>[^()\s]+)[^()\[\n]*(?<further>\()?)
        |(?<apart>(?<picture>!?)\[(?<text>[^\[\]]+)\][ \t]+\((?<address>(https?:|mailto:|tel:|\#|www\.)[^()\s]*|[^()\s]*\.[a-z]{2,4}(\#[^()\s]*)?)\))
        |(?<reversed>(?<picture>!?)\((?<text>[^()\n]+)\)\[(?<address>[^\[\]\s]*[.:/@\#][^\[\]\s]*)\])
        |(?<undefined>(?<picture>!?)\[(?<text>[^\[\]^][^\[\]]*)\]\[(?<name>(?!\^)[^\[\]]*)\])
        |(?<angle><(?<address>(https?://|mailto:)[^<>\n]*)>?)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Candidate();

    [GeneratedRegex("""^(?<target>.*\S)\s+(?<title>"[^"]*"|'[^']*')$""", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
