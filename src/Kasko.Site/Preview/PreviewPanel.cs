using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Build;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Quoting;
using Kasko.Site.Reports;

namespace Kasko.Site.Preview;

/// <summary>
/// The panel at the bottom of a page: whether the page is published, what is wrong with it, and how much is wrong
/// elsewhere. A live region with a name (WCAG 4.1.3), so that screen readers announce changes; it never takes the focus.
/// </summary>
/// <param name="site">Null when it could never be loaded.</param>
/// <param name="view">The page; null when none could be made.</param>
/// <param name="asOf">The day that the site is shown for; null for today.</param>
internal sealed class PreviewPanel(PreviewProblems problems, PreviewSite? site, PageView? view, DateOnly? asOf, MessageLanguage language, SourceLine line)
{
    /// <summary>The most problems of other pages that are listed; the others are counted.</summary>
    private const int MostElsewhere = 50;

    private readonly PreviewWords _words = new(language);
    private readonly Report _own = new(problems.Own, language, line);
    private readonly Report _elsewhere = new(problems.Elsewhere, language, line);

    public string Html() =>
        $"""
        <aside id="kasko-preview" lang="{language.Code()}" aria-label="{_words.Preview}" aria-live="polite"{(_own.Diagnostics.IsEmpty ? "" : " class=\"has-problems\"")}>
        <p class="bar"><strong>{_words.Preview}</strong> {string.Concat(Marks().Select(mark => $"<span class=\"mark\">{HtmlText.Escape(mark)}</span> "))}<span>{(_own.Diagnostics.IsEmpty ? _words.NoProblems : "")}</span>{SideBySide()}</p>
        {Own()}{Elsewhere()}</aside>

        """;

    private IEnumerable<string> Marks()
    {
        if (asOf is { } day) yield return _words.AsOf(day);
        if (view?.Source is not { } file || site?.Unpublished.GetValueOrDefault(file) is not { } unpublished) yield break;
        if (unpublished.IsDraft) yield return _words.Draft;
        if (unpublished.From is { } from) yield return _words.PublishedFrom(from);
    }

    private string SideBySide() => view?.Navigation.Alternates.Length > 1 ? $" <a href=\"?{SideBySidePage.Query}\" target=\"_top\">{(view.Navigation.Alternates.Length == 2 ? _words.ShowBoth : _words.ShowTwo)}</a>" : "";

    private string Own()
    {
        var listed = ReadableList.Of(_own.Diagnostics).ToList();
        return listed.Count == 0 ? "" : $"<p><strong>{_words.Problems(listed.Count)}</strong></p>\n<ul>\n{string.Concat(listed.Select(Own))}</ul>\n";
    }

    private string Own(Diagnostic problem)
    {
        var place = _own.PlaceOf(problem);
        var html = new StringBuilder($"<li><strong>{problem.Severity.Word(language)}</strong> {Message(problem)} <span class=\"place\">{Place(place)}</span>");
        if (!string.IsNullOrWhiteSpace(place.Text)) html.Append($"<pre><code>{HtmlText.Escape(PrintableText.Of(place.Text))}</code></pre>");
        return html.Append("</li>\n").ToString();
    }

    private string Elsewhere()
    {
        var listed = ReadableList.Of(_elsewhere.Diagnostics).ToList();
        if (listed.Count == 0) return "";
        var more = listed.Count > MostElsewhere ? $"<li>{_words.More(listed.Count - MostElsewhere)}</li>\n" : "";
        return $"<details>\n<summary>{_words.Elsewhere(listed.Count)}</summary>\n<ul>\n{string.Concat(listed.Take(MostElsewhere).Select(Elsewhere))}{more}</ul>\n</details>\n";
    }

    private string Elsewhere(Diagnostic problem)
    {
        var place = Place(_elsewhere.PlaceOf(problem));
        var link = site?.Addresses.GetValueOrDefault(problem.At.Path) is { } address ? $"<a href=\"/{HtmlText.Escape(UrlText.Path(address))}\">{place}</a>" : place;
        return $"<li><strong>{problem.Severity.Word(language)}</strong> {link}: {Message(problem)}</li>\n";
    }

    private string Message(Diagnostic problem) => HtmlText.Escape(problem.Message.In(language));

    private string Place(ReportedPlace place) => HtmlText.Escape(place.Path) + (place.Line > 0 ? $", {_words.Line(place.Line)}" : "");
}
