using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown;
using Kasko.Site.Model;
using Kasko.Site.Render.Security;
using Kasko.Site.Render.Templates;
using Scriban;

namespace Kasko.Site.Render;

/// <summary>The rendering of one page.</summary>
internal sealed class PageRendering(SharedTemplates shared, PageView page, TemplateWork work, CancellationToken token)
{
    private readonly VisibleText _text = new(page.Language, shared.Context.Hyphenator);
    private EscapingContext? _context;

    public ImmutableArray<SourceSpan> FaultIncludes => _context?.FaultIncludes ?? [];

    private PageObjects Objects => new(page, shared.Context.Theme, shared.Site(page), Body);

    public RenderedPage Run(Template layout)
    {
        var context = _context = Begin(Objects.All());
        var rendered = Whole(context.Render(layout), new SourceSpan(layout.SourceFilePath ?? "", 1, 1), context.Marks);
        shared.Return(context);
        return rendered;
    }

    /// <summary>Inserts the policy, and ends the page with one line break.</summary>
    private RenderedPage Whole(ReadOnlySpan<char> html, SourceSpan layout, ReadOnlySpan<SourceMark> marks)
    {
        var styles = InlineStyles.In(html);
        var policy = shared.Policy.Meta(styles, page.Search is not null);
        var place = PagePolicy.PlaceIn(html);
        var memory = shared.TakeMemory();
        memory.Write(html, place, policy, marks);
        var map = new SourceMap(memory.Html, layout, memory.Marks) { Inserted = (place, policy.Length) };
        return new RenderedPage(page.Route.File, page.Language, memory.Html, map) { Styles = styles, Memory = memory };
    }

    private EscapingContext Begin(TemplateObject objects)
    {
        var context = shared.TakeContext();
        context.Begin(page, _text, work, shared.Variables(objects), token);
        return context;
    }

    private Html Body(BodyView body)
    {
        var renderer = shared.TakeBodyRenderer();
        var (html, marks) = renderer.Render(body, new BodyContext(Word, FollowUp, shared.Context.Hyphenator));
        shared.Return(renderer);
        return new Html(html, marks);
    }

    /// <summary>A word inside a text, not escaped yet.</summary>
    private string Word(string key, string[] values) => Placeholders.Fill(PassageText.Plain(shared.Functions.Word(page.Language, key, default).Other), values);

    /// <summary>The follow-up table inside a text, rendered by the same partial as in layouts.</summary>
    private string FollowUp(FollowUpView view)
    {
        var context = Begin(Objects.Around(PageObjects.FollowUp(view)));
        var html = context.Render(shared.Functions.Partial("follow-up.html", default)).ToString();
        shared.Return(context);
        return html;
    }
}
