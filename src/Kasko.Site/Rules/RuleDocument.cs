using System.Collections.Immutable;
using System.Reflection;
using Kasko.Site.Diagnostics;
using Markdig;
using Markdig.Syntax;

namespace Kasko.Site.Rules;

/// <summary>
/// The content of a rule's document, an embedded Markdown file beside the rule: three paragraphs in each language (what
/// is wrong, why it matters, how to fix it) and the examples.
/// </summary>
/// <param name="What">What is wrong, in one sentence.</param>
/// <param name="TestedBy">The test of the rule, such as <c>Publish/DiskTests</c>, when no example site can show it; otherwise null.</param>
public sealed record RuleDocument(Message What, Message Why, Message Fix, ImmutableArray<RuleExample> Examples, string? TestedBy)
{
    private const string TestedByWords = "Tested by ";
    private static readonly string[] Sections = ["English", "Svenska", "Suomi"];
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().Build();

    public static RuleDocument Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"rules/{rule.Id}.md")
            ?? throw new InvalidOperationException($"The rule '{rule.Id}' has no document.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <exception cref="FormatException">A part of the document is missing.</exception>
    internal static RuleDocument Parse(string text)
    {
        var sections = new Dictionary<string, (List<string> Paragraphs, List<FencedCodeBlock> Fences)>(StringComparer.Ordinal);
        var section = "";
        foreach (var block in Markdig.Markdown.Parse(text, Pipeline))
        {
            if (block is HeadingBlock heading) section = TextOf(heading, text).TrimStart('#', ' ');
            if (!sections.TryGetValue(section, out var parts)) sections[section] = parts = ([], []);
            if (block is FencedCodeBlock fence) parts.Fences.Add(fence);
            if (block is ParagraphBlock paragraph) parts.Paragraphs.Add(TextOf(paragraph, text));
        }

        var texts = Sections.Select(name => sections.TryGetValue(name, out var parts) && parts.Paragraphs.Count == 3
            ? parts.Paragraphs
            : throw new FormatException($"The section '{name}' needs three paragraphs.")).ToArray();
        return new RuleDocument(
            InEach(texts, 0), InEach(texts, 1), InEach(texts, 2),
            [.. sections.Where(found => found.Value.Fences.Count > 0).Select(found => RuleExample.Of(ReaderOf(found.Key), found.Value.Fences))],
            sections.Values.SelectMany(found => found.Paragraphs).Where(paragraph => paragraph.StartsWith(TestedByWords, StringComparison.Ordinal))
                .Select(paragraph => paragraph[TestedByWords.Length..].Trim('`', '.')).FirstOrDefault());
    }

    /// <summary>In the reader's own language when there is one.</summary>
    public RuleExample ExampleFor(MessageLanguage language) =>
        Examples.FirstOrDefault(example => example.Reader == language) ?? Examples.FirstOrDefault(example => example.Reader is null) ?? Examples[0];

    private static MessageLanguage? ReaderOf(string section) => Array.IndexOf(Sections, section) switch
    {
        0 => MessageLanguage.English,
        1 => MessageLanguage.Swedish,
        2 => MessageLanguage.Finnish,
        _ => null,
    };

    private static Message InEach(List<string>[] texts, int paragraph) =>
        new(WithoutLabel(texts[0][paragraph]), WithoutLabel(texts[1][paragraph]), WithoutLabel(texts[2][paragraph]));

    /// <summary>The labels, such as <c>**Why.**</c>, are only for readers of the document itself.</summary>
    private static string WithoutLabel(string paragraph) =>
        paragraph.StartsWith("**", StringComparison.Ordinal) ? paragraph[(paragraph.IndexOf("**", 2, StringComparison.Ordinal) + 2)..].TrimStart() : paragraph;

    private static string TextOf(Block block, string text) => text.Substring(block.Span.Start, block.Span.Length).ReplaceLineEndings(" ");
}
