using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Markdig.Syntax;

namespace Kasko.Site.Rules;

/// <summary>Files that break a rule, and the same files fixed.</summary>
/// <param name="Reader">Whose language the example is in; null where it reads the same for all.</param>
/// <param name="Expected">Where the rule finds something wrong, as <c>content/about.sv.md:7:9</c>; empty where no site shows it.</param>
public sealed record RuleExample(
    MessageLanguage? Reader, ImmutableArray<ExampleFile> Wrong, ImmutableArray<ExampleFile> Right, ImmutableArray<string> Expected)
{
    internal static RuleExample Of(MessageLanguage? reader, IReadOnlyList<FencedCodeBlock> fences) => new(
        reader,
        [.. fences.Where(fence => fence.Info is "wrong").Select(ExampleFile.Of)],
        [.. fences.Where(fence => fence.Info is "right").Select(ExampleFile.Of)],
        [.. fences.Where(fence => fence.Info is "expected").SelectMany(ExampleFile.LinesOf)]);
}

/// <summary>A file of an example, in place of the one of the small site that the tests begin with.</summary>
/// <param name="Path">From the site's folder; empty for text that only shows a reader what is meant.</param>
public sealed record ExampleFile(string Path, ImmutableArray<string> Content, ExampleForm Form)
{
    internal static ExampleFile Of(FencedCodeBlock fence)
    {
        var words = (fence.Arguments ?? "").Split(' ');
        var form = words is [_, var last] ? Enum.Parse<ExampleForm>(last, ignoreCase: true) : ExampleForm.Whole;
        return new ExampleFile(words[0], [.. LinesOf(fence)], form);
    }

    internal static IEnumerable<string> LinesOf(FencedCodeBlock fence) =>
        fence.Lines.Lines.Take(fence.Lines.Count).Select(line => line.Slice.ToString());
}

public enum ExampleForm
{
    Whole,

    /// <summary>A page's text, under the front matter of the small site's page.</summary>
    Body,

    /// <summary>Top-level keys of a YAML file, each in place of the same key of the small site's file or at its end.</summary>
    Keys,

    /// <summary>Bytes that are no text, in base 64.</summary>
    Base64,

    /// <summary>The file is not there.</summary>
    Missing,
}
