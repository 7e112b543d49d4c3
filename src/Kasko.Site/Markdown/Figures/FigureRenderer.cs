using Markdig.Renderers;

namespace Kasko.Site.Markdown.Figures;

internal sealed class FigureRenderer : MarkdownObjectRenderer<BodyRenderer, FigureInline>
{
    protected override void Write(BodyRenderer renderer, FigureInline figure)
    {
        if (FigureNotation.Read(figure.Written) is FigureNotation.MeasureValue value && renderer.Body.Figures.TryGetValue(value.Name, out var text))
            renderer.Write(renderer.Prose(text));
    }
}

internal sealed class FollowUpRenderer : MarkdownObjectRenderer<BodyRenderer, FollowUpBlock>
{
    protected override void Write(BodyRenderer renderer, FollowUpBlock block)
    {
        if (renderer.Body.FollowUps.TryGetValue(block.Goal?.Value ?? "", out var view))
            renderer.Write(renderer.Page.FollowUp(view with { Id = renderer.Body.IdPrefix + view.Id })).EnsureLine();
    }
}
