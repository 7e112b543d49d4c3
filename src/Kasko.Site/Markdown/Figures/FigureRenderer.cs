using Kasko.Site.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Kasko.Site.Markdown.Figures;

internal sealed class FigureRenderer(BodyView body, BodyContext surroundings) : HtmlObjectRenderer<FigureInline>
{
    protected override void Write(HtmlRenderer renderer, FigureInline figure)
    {
        if (FigureNotation.Read(figure.Written) is FigureNotation.MeasureValue value && body.Figures.TryGetValue(value.Name, out var text))
            renderer.Write(surroundings.Prose(text, body.Language));
    }
}

internal sealed class FollowUpRenderer(BodyView body, BodyContext surroundings) : HtmlObjectRenderer<FollowUpBlock>
{
    protected override void Write(HtmlRenderer renderer, FollowUpBlock block)
    {
        if (body.FollowUps.TryGetValue(block.Goal?.Value ?? "", out var view))
            renderer.Write(surroundings.FollowUp(view with { Id = body.IdPrefix + view.Id })).EnsureLine();
    }
}
