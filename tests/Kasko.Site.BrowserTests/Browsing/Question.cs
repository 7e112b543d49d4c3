using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>A function run on every page of a site while it is open in a window.</summary>
public abstract class Question(View view)
{
    public View View { get; } = view;

    /// <summary>The answer, as a task of the question's own type.</summary>
    internal abstract Task Ask(IPage page, string address);
}

/// <param name="ask">Gets the page and its address relative to the site's root. Must leave the page unchanged for the
/// next question.</param>
public sealed class Question<T>(View view, Func<IPage, string, Task<T>> ask) : Question(view)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public Question(View view, Func<IPage, Task<T>> ask)
        : this(view, (page, _) => ask(page))
    {
    }

    internal override Task Ask(IPage page, string address) => ask(page, address).WaitAsync(Longest);
}
