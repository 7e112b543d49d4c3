using Kasko.Site.Compose;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Model;
using Kasko.Site.Render;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render;

/// <summary>A page depends only on its view and on the render context.</summary>
public sealed class OnePageTests
{
    [Fact]
    public async Task A_page_that_is_still_read_is_not_changed_by_those_rendered_after_it()
    {
        using var built = await TestSite.Small().Built();
        var source = SiteLoader.Load(built.Root, baseUrl: null, TimeProvider.System, new DiagnosticList(), loaded: null)!;
        var composer = new SiteComposer(new SiteStructure(source, new DateOnly(2026, 11, 23)));
        var renderer = new PageRenderer(RenderContext.Of(source.Theme, composer.Site()), TimeProvider.System);
        var first = Render(composer.Pages[0]);

        foreach (var later in composer.Pages) renderer.Release(Render(later));

        Assert.Equal(built.Read(first.Path), first.Html.ToString());

        RenderedPage Render(DeferredPage page) => renderer.Render(page.Compose(), new DiagnosticList(), CancellationToken.None)!;
    }

    [Fact]
    public async Task A_page_that_is_rendered_alone_is_the_page_that_a_build_publishes()
    {
        using var built = await TestSite.Small().Built();
        var diagnostics = new DiagnosticList();
        var source = SiteLoader.Load(built.Root, baseUrl: null, TimeProvider.System, diagnostics, loaded: null)!;
        var composer = new SiteComposer(new SiteStructure(source, new DateOnly(2026, 11, 23)));

        Assert.NotEmpty(composer.Pages);
        Assert.All(composer.Pages, deferred =>
        {
            var page = new PageRenderer(RenderContext.Of(source.Theme, composer.Site()), TimeProvider.System).Render(deferred.Compose(), diagnostics, CancellationToken.None)!;

            Assert.Equal(built.Read(page.Path), page.Html.ToString());
        });
        Assert.Empty(diagnostics.ToSorted());
    }
}
