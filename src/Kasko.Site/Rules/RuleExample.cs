using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Markdig.Syntax;

namespace Kasko.Site.Rules;

/// <summary>Files that break a rule, and the same files fixed.</summary>
/// <param name="Reader">The language of the reader it is for; null when it is the same for all.</param>
/// <param name="Both">Files that are the same in the wrong and the right site, written before the others.</param>
/// <param name="Expected">The places that the rule reports, such as <c>content/about.sv.md:7:9</c>; empty when no site can show it.</param>
public sealed record RuleExample(
    MessageLanguage? Reader,
    ImmutableArray<ExampleFile> Wrong,
    ImmutableArray<ExampleFile> Right,
    ImmutableArray<ExampleFile> Both,
    ImmutableArray<string> Expected)
{
    internal static RuleExample Of(MessageLanguage? reader, IReadOnlyList<FencedCodeBlock> fences) => new(
        reader,
        Files(fences, "wrong"), Files(fences, "right"), Files(fences, "both"),
        [.. fences.Where(fence => fence.Info is "expected").SelectMany(ExampleFile.LinesOf)]);

    private static ImmutableArray<ExampleFile> Files(IEnumerable<FencedCodeBlock> fences, string word) =>
        [.. fences.Where(fence => fence.Info == word).Select(ExampleFile.Of)];
}

/// <summary>A file of an example, which replaces a file of the tests' small site.</summary>
/// <param name="Path">Relative to the site's folder; empty for text that is only shown to readers.</param>
public sealed record ExampleFile(string Path, ImmutableArray<string> Content, ExampleForm Form)
{
    internal static ExampleFile Of(FencedCodeBlock fence)
    {
        var words = (fence.Arguments ?? "").Split(' ');
        var form = words is [_, var last] ? Enum.Parse<ExampleForm>(last, ignoreCase: true) : ExampleForm.Whole;
        return new ExampleFile(words[0], [.. LinesOf(fence)], form);
    }

    internal static IEnumerable<string> LinesOf(FencedCodeBlock fence) =>
        Enumerable.Range(0, fence.Lines.Count).Select(line => fence.Lines.Lines[line].Slice.ToString());
}

public enum ExampleForm
{
    Whole,

    /// <summary>A page's body, below the front matter of the small site's page.</summary>
    Body,

    /// <summary>Top-level keys of a YAML file or of a page's front matter; each replaces the same key or is appended.</summary>
    Keys,

    /// <summary>Binary content, in base 64.</summary>
    Base64,

    /// <summary>The file is deleted.</summary>
    Missing,
}
