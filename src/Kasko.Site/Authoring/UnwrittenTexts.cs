using System.Collections.Frozen;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Markdown;

namespace Kasko.Site.Authoring;

/// <summary>Finds texts of new files that say what to write, where nobody has written it yet.</summary>
internal static class UnwrittenTexts
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Texts =
        PageWords.AllToWrite.SelectMany(Lines).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>In all that a site publishes.</summary>
    public static IEnumerable<Diagnostic> In(SiteSource site) => [.. site.Pages.SelectMany(In), .. site.Measures.SelectMany(In), .. site.Actions.SelectMany(In)];

    public static bool AreIn(PageSource page) => In(page).Any();

    private static IEnumerable<Diagnostic> In(PageSource page)
    {
        foreach (var text in page.FrontMatter.Texts)
            if (Is(text.Value)) yield return UnwrittenText.At(text.At, text.Value);
        foreach (var text in page.Outline.Texts)
            if (Is(text.Text.Span)) yield return UnwrittenText.At(text.At, text.Text.ToString());
    }

    private static IEnumerable<Diagnostic> In(Measure measure) => measure.Title.Values.Concat(measure.Definition.Values).Concat(measure.Unit.Values.Select(unit => unit.Heading))
        .Where(text => Is(text)).Select(text => UnwrittenText.At(measure.Id.At, text));

    private static IEnumerable<Diagnostic> In(StrategyAction action) => action.Title.Values.Concat(action.Description.Values)
        .Where(text => Is(text)).Select(text => UnwrittenText.At(action.Id.At, text));

    /// <summary>A title has the file's name in brackets behind it.</summary>
    private static bool Is(ReadOnlySpan<char> text) => Texts.Contains(text) || (text.EndsWith(')') && text.LastIndexOf(" (") is > 0 and var name && Texts.Contains(text[..name]));

    private static IEnumerable<string> Lines(PageWords words) =>
        ((string[])[words.Title, words.Summary, .. words.Body.Split('\n')]).Select(line => line.TrimStart('#', '-', ' ')).Where(line => line.Length > 0);
}
