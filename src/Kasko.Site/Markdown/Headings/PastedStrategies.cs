using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;
using Kasko.Site.Rules.Markdown;

namespace Kasko.Site.Markdown.Headings;

/// <summary>
/// Finds a strategy that was pasted whole into one page: several goals below a heading for them, and beside it a heading
/// for another part of a strategy. Pages that only tell which parts there are have no goals below theirs.
/// </summary>
internal static class PastedStrategies
{
    private const int Fewest = 2;

    public static Diagnostic? Find(IReadOnlyList<OutlineHeading> headings)
    {
        var parts = headings.Select(heading => StrategyHeadings.PartOf(heading.Text)).ToList();
        if (parts.OfType<StrategyPart>().Distinct().Count() < 2) return null;
        for (var index = 0; index < headings.Count; index++)
        {
            if (parts[index] is not StrategyPart.Goals) continue;
            var level = headings[index].Level;
            var below = headings.Skip(index + 1).Zip(parts.Skip(index + 1))
                .TakeWhile(pair => pair.Second is null && (pair.First.Level > level || IsNumbered(pair.First)))
                .Select(pair => pair.First).ToList();
            // Headings within a goal are on a deeper level than the goal's own.
            var goals = below.Where(heading => heading.Level == below.Min(each => each.Level)).ToList();
            if (goals.Count >= Fewest) return PastedStrategy.At(headings[index].At, headings[index].Text, goals.Count, Name(goals[0]));
        }

        return null;
    }

    private static bool IsNumbered(OutlineHeading heading) => StrategyHeadings.Numbered(heading.Text).Number is not null;

    private static string Name(OutlineHeading goal) => Slug.Of(StrategyHeadings.Numbered(goal.Text).Title) is { Length: > 0 } name ? name : "first-goal";
}
