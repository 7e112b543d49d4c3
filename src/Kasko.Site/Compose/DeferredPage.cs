using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>A page that is composed when it is rendered, and not kept: what pages show takes more memory than what they are made of.</summary>
/// <param name="compose">Thread-safe.</param>
public sealed class DeferredPage(SitePage page, Func<SitePage, PageView> compose)
{
    public SitePage Page => page;

    public PageView Compose() => compose(page);
}
