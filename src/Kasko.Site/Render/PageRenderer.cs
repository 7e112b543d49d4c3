using System.Collections.Concurrent;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Render.Templates;
using Kasko.Site.Rules.Theme;
using Scriban.Syntax;

namespace Kasko.Site.Render;

/// <summary>The third stage: turns a page into HTML with the theme's layouts. Pages render in parallel.</summary>
/// <param name="before">Renders the pages of an earlier state of the site; when the theme is still the same, its templates are not parsed again.</param>
public sealed class PageRenderer(RenderContext shared, TimeProvider clock, PageRenderer? before = null)
{
    private readonly SharedTemplates _shared = new(shared, before?._shared.Of(shared.Theme) ?? new TemplateSet(shared.Theme));

    /// <summary>Layouts that exceeded a limit: one page reports it, and no other page waits for the same layout.</summary>
    private readonly ConcurrentDictionary<string, bool> _tooSlow = new(StringComparer.Ordinal);

    /// <summary>
    /// Reports the theme's templates that cannot be parsed. A page that needs one is not rendered, and reports nothing more.
    /// </summary>
    public void ValidateTemplates(DiagnosticList diagnostics) => _shared.Templates.Validate(diagnostics);

    /// <summary>Returns null when its templates have errors, which are reported.</summary>
    public RenderedPage? Render(PageView page, DiagnosticList diagnostics, CancellationToken token)
    {
        if (_shared.Templates.Layout(page.Layout) is not { } layout)
        {
            diagnostics.Add(MissingLayout.At($"layouts/{page.Layout}.html"));
            return null;
        }

        if (_tooSlow.ContainsKey(page.Layout)) return null;
        using var work = new TemplateWork(clock);
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
