using System.Collections.Concurrent;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Render.Templates;
using Kasko.Site.Rules.Theme;
using Scriban.Syntax;

namespace Kasko.Site.Render;

/// <summary>The third stage: turns a page into HTML with the theme's layouts. Pages render in parallel.</summary>
public sealed class PageRenderer
{
    private readonly SharedTemplates _shared;
    private readonly TimeProvider _clock;

    /// <summary>Layouts that exceeded a limit: one page reports it, and no other page waits for the same layout.</summary>
    private readonly ConcurrentDictionary<string, bool> _tooSlow = new(StringComparer.Ordinal);

    public PageRenderer(RenderContext shared, TimeProvider clock)
        : this(shared, new TemplateSet(shared.Theme), clock)
    {
    }

    /// <param name="templates">Those of the theme.</param>
    internal PageRenderer(RenderContext shared, TemplateSet templates, TimeProvider clock) => (_shared, _clock) = (new SharedTemplates(shared, templates), clock);

    /// <summary>What all pages share.</summary>
    public RenderContext Context => _shared.Context;

    /// <summary>For the pages of a later state of the site; when the theme is still the same, its templates are not parsed again.</summary>
    public PageRenderer With(RenderContext later) => new(later, _shared.TemplatesOf(later.Theme), _clock);

    /// <summary>
    /// Reports the theme's templates that cannot be parsed. A page that needs one is not rendered, and reports nothing more.
    /// </summary>
    public void ValidateTemplates(DiagnosticList diagnostics) => _shared.Templates.Validate(diagnostics);

    /// <summary>Uses a page's memory for others. The page must not be read after it.</summary>
    public void Release(RenderedPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Memory is { } memory) _shared.Return(memory);
    }

    /// <summary>Returns null when its templates have errors, which are reported.</summary>
    public RenderedPage? Render(PageView page, DiagnosticList diagnostics, CancellationToken token)
    {
        if (_shared.Templates.Layout(page.Layout) is not { } layout)
        {
            diagnostics.Add(MissingLayout.At($"layouts/{page.Layout}.html"));
            return null;
        }

        if (_tooSlow.ContainsKey(page.Layout)) return null;
        using var work = new TemplateWork(_clock);
        var rendering = new PageRendering(_shared, page, work, token);
        try
        {
            return rendering.Run(layout);
        }
        catch (Exception fault) when ((work.IsTooSlow || token.IsCancellationRequested) && fault is ScriptRuntimeException or OperationCanceledException)
        {
            token.ThrowIfCancellationRequested();
            // Which page was first, and how far it got, differs from build to build; the layout does not.
            _tooSlow[page.Layout] = true;
            diagnostics.Add(TemplateTooSlow.At(new SourceSpan(layout.SourceFilePath ?? ""), (int)TemplateWork.TimeLimit.TotalSeconds));
            return null;
        }
        catch (BrokenPartialException)
        {
            return null;
        }
        catch (ScriptRuntimeException fault)
        {
            // The other pages of the layout have the same loop, and would take as long.
            if (work.IsExceeded && !_tooSlow.TryAdd(page.Layout, true)) return null;
            diagnostics.Add(TemplateFault.At(fault.Span.InFile(), fault.OriginalMessage, rendering.FaultIncludes));
            return null;
        }
    }
}
