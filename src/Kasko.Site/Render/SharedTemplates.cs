using System.Collections.Concurrent;
using Kasko.Site.Markdown;
using Kasko.Site.Model;
using Kasko.Site.Render.Security;
using Kasko.Site.Render.Templates;
using Scriban.Runtime;

namespace Kasko.Site.Render;

/// <summary>What the renderings of all pages share. Thread-safe.</summary>
internal sealed class SharedTemplates
{
    private readonly ScriptObject _functions;
    private readonly ConcurrentDictionary<SiteView, TemplateObject> _sites = new(ReferenceEqualityComparer.Instance);

    /// <summary>Those of pages that are finished: new ones take more memory than a page.</summary>
    private readonly ConcurrentBag<EscapingContext> _contexts = [];
    private readonly ConcurrentBag<BodyRenderer> _bodyRenderers = [];
    private readonly ConcurrentBag<PageMemory> _memories = [];

    public SharedTemplates(RenderContext context, TemplateSet templates)
    {
        (Context, Templates, Policy) = (context, templates, new PagePolicy(context.Policy));
        Functions = new PageFunctions(context, templates);
        _functions = Functions.ByName();
    }

    public RenderContext Context { get; }

    public TemplateSet Templates { get; }

    public PageFunctions Functions { get; }

    public PagePolicy Policy { get; }

    /// <summary>The same templates when the theme is the same.</summary>
    public TemplateSet TemplatesOf(Theme theme) => ReferenceEquals(theme, Context.Theme) ? Templates : new TemplateSet(theme);

    /// <summary>What templates can read of the site: the same for all pages of a language.</summary>
    public TemplateObject Site(PageView page) => _sites.GetOrAdd(page.Site, (site, language) => SiteObjects.Of(site, Context.Theme, language), page.Language);

    public PageVariables Variables(TemplateObject page) => new(page, _functions);

    public EscapingContext TakeContext() => _contexts.TryTake(out var free) ? free : new EscapingContext(Templates.Builtins);

    public BodyRenderer TakeBodyRenderer() => _bodyRenderers.TryTake(out var free) ? free : new BodyRenderer();

    public PageMemory TakeMemory() => _memories.TryTake(out var free) ? free : new PageMemory();

    /// <summary>Only when nothing went wrong in it.</summary>
    public void Return(EscapingContext context) => _contexts.Add(context);

    /// <inheritdoc cref="Return(EscapingContext)"/>
    public void Return(BodyRenderer renderer) => _bodyRenderers.Add(renderer);

    /// <summary>Only when nobody reads its page any more.</summary>
    public void Return(PageMemory memory) => _memories.Add(memory);
}
