using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>A page with its address, composed when it is first asked for. Thread-safe.</summary>
/// <param name="source">The file that the page is made from; null for a generated page.</param>
public sealed class DeferredPage(Route route, string? source, Func<PageView> compose)
{
    private readonly Lazy<PageView> _view = new(compose);

    public Route Route => route;

    /// <inheritdoc cref="PageView.Source"/>
    public string? Source => source;

    public PageView View => _view.Value;
}
