using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>Opens every page of a site once in a window, and runs all questions for that window.</summary>
internal sealed class Survey
{
    private readonly ImmutableDictionary<Question, ConcurrentBag<(string Page, Task Answer)>> _answers;

    private readonly ConcurrentBag<Visit> _visits = [];

    private Survey(View view) => _answers = Questions.Of(view).ToImmutableDictionary(question => question, _ => new ConcurrentBag<(string, Task)>());

    public static async Task<Survey> Of(Chromium chromium, Town town, View view)
    {
        var site = chromium.Site(town);
        var survey = new Survey(view);
        await chromium.ForEach(site.Pages, view.Window(), async (page, address) =>
        {
            if (view is View.Desktop) survey._visits.Add(await Visit.Of(page, site.Address, address));
            else await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
            foreach (var question in Questions.Of(view))
            {
                var answer = question.Ask(page, address);
                // A question that fails is reported in its own test.
                await answer.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                survey._answers[question].Add((address, answer));
            }
        });
        return survey;
    }

    /// <summary>The requests of each page; recorded in the desktop window only.</summary>
    public IReadOnlyCollection<Visit> Visits => _visits;

    /// <summary>The answers of all pages, by address; throws if any page failed.</summary>
    public async Task<ImmutableSortedDictionary<string, T>> To<T>(Question<T> question)
    {
        var answers = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var (page, answer) in _answers[question]) answers.Add(page, await (Task<T>)answer);
        return answers.ToImmutable();
    }
}
