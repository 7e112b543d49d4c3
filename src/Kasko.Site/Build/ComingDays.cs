using Kasko.Site.Check;
using Kasko.Site.Compose;
using Kasko.Site.Compose.Validation;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Render;
using Kasko.Site.Rules.Schedules;
using Kasko.Site.Rules.Theme;

namespace Kasko.Site.Build;

/// <summary>
/// Reports today the errors that dates in the content will cause on a later day without any edit, when there may be
/// nobody to fix them. The site is composed and validated for each such day; only pages that are not published yet are
/// rendered.
/// </summary>
/// <param name="rendered">Has rendered the pages of today.</param>
internal sealed class ComingDays(SiteSource source, DateOnly today, PageRenderer rendered, DiagnosticList diagnostics)
{
    private readonly HashSet<(string Id, SourceSpan At)> _reported = [];
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);

    /// <param name="published">The site published today.</param>
    public void Validate(ComposedSite published, CancellationToken token)
    {
        if (diagnostics.HasErrors) return;
        foreach (var page in published.Pages) _checked.Add(page.Route.File);
        foreach (var day in CalendarDays.After(today, source))
        {
            token.ThrowIfCancellationRequested();
            foreach (var error in ErrorsOn(day, token).Where(error => _reported.Add((error.Id, error.At))))
                diagnostics.Add(ComingError.On(day, error));
        }
    }

    private IEnumerable<Diagnostic> ErrorsOn(DateOnly day, CancellationToken token)
    {
        var found = diagnostics.WithSameDecisions();
        var structure = new SiteStructure(source, day);
        var composer = new SiteComposer(structure);
        var site = composer.Site();
        SiteValidator.Validate(structure, site, isCheck: false, found);
        // The words that only this day needs, such as those for a figure that is overdue.
        Parallel.ForEach(composer.Pages, new ParallelOptions { CancellationToken = token }, page => page.Compose());
        found.AddRange(composer.MissingWords.Select(MissingWord.InTheme));
        var checker = new PageChecker();
        var renderer = rendered.With(RenderContext.Of(source.Theme, site));
        foreach (var added in composer.Pages.Where(page => _checked.Add(page.Page.Route.File)))
            if (renderer.Render(added.Compose(), found, token) is { } page) found.AddShown(checker.Check(page).Diagnostics, added.Page.Source);
        return found.ToSorted().Where(diagnostic => diagnostic.Severity is Severity.Error);
    }
}
