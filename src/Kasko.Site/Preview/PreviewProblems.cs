using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Preview;

/// <summary>The problems that a page of a preview shows: its own, and those of other pages.</summary>
internal sealed record PreviewProblems(ImmutableArray<Diagnostic> Own, ImmutableArray<Diagnostic> Elsewhere)
{
    /// <param name="view">The page; null when none could be made.</param>
    /// <param name="found">What was found on the page as it is shown.</param>
    public static PreviewProblems Of(PreviewState state, PageView? view, IEnumerable<Diagnostic> found)
    {
        var files = FilesOf(view);
        var own = found.ToHashSet();
        var elsewhere = new List<Diagnostic>();
        foreach (var problem in state.All.Where(problem => !own.Contains(problem)))
        {
            if (files.Contains(problem.At.Path) || ConcernsAll(problem)) own.Add(problem);
            else elsewhere.Add(problem);
        }

        return new PreviewProblems(ErrorsFirst(own), ErrorsFirst(elsewhere));
    }

    private static ImmutableArray<string> FilesOf(PageView? view) => view switch
    {
        { Measure.Chart.Measure.Id.Value: var measure } => [ContentPath.OfMeasure(measure), ContentPath.OfObservations(measure)],
        { Source: { } source } => [source],
        _ => [],
    };

    /// <summary>An error in the settings or the theme, with which no page is published.</summary>
    private static bool ConcernsAll(Diagnostic problem) => problem.Severity is Severity.Error && !ContentPath.IsContent(problem.At.Path);

    private static ImmutableArray<Diagnostic> ErrorsFirst(IEnumerable<Diagnostic> problems) =>
        [.. problems.OrderByDescending(problem => problem.Severity).ThenBy(problem => problem)];
}
