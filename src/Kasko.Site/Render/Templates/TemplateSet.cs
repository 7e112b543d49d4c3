using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Theme;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban;

namespace Kasko.Site.Render.Templates;

/// <summary>A theme's templates, parsed once. Faults in them are reported with file, line and column.</summary>
internal sealed class TemplateSet
{
    private readonly ImmutableDictionary<string, Template> _layouts;
    private readonly ImmutableDictionary<string, Template> _partials;

    private readonly Theme _theme;

    public TemplateSet(Theme theme, DiagnosticList diagnostics)
    {
        _theme = theme;
        var chains = new IncludeChains(theme);
        _layouts = Parse(theme.Layouts, _ => [], diagnostics);
        _partials = Parse(theme.Partials, chains.To, diagnostics);
    }

    /// <summary>The layout for a kind of page; a kind without one is shown as an ordinary page.</summary>
    public Template? Layout(string name) => _layouts.GetValueOrDefault(name) ?? _layouts.GetValueOrDefault("page");

    public Template? Partial(string name) => _partials.GetValueOrDefault(name);

    /// <summary>Whether a partial is there but cannot be parsed, which has been told.</summary>
    public bool IsBroken(string name) => _theme.Partials.ContainsKey(name) && !_partials.ContainsKey(name);

    public IEnumerable<string> PartialNames => _partials.Keys;

    /// <summary>
    /// Scriban's own functions without those that could read a file, evaluate text or know the time. All pages share
    /// them, and no template can change them.
    /// </summary>
    public static ScriptObject Builtins { get; } = MakeBuiltins();

    private static ScriptObject MakeBuiltins()
    {
        var builtins = TemplateContext.GetDefaultBuiltinObject();
        foreach (var name in (ReadOnlySpan<string>)["include", "include_join", "date", "timespan", "object"]) builtins.Remove(name);
        foreach (var group in builtins.Values.OfType<ScriptObject>()) group.IsReadOnly = true;
        builtins.IsReadOnly = true;
        return builtins;
    }

    private static ImmutableDictionary<string, Template> Parse(
        ImmutableSortedDictionary<string, TemplateSource> sources, Func<string, ImmutableArray<Diagnostics.SourceSpan>> includes, DiagnosticList diagnostics)
    {
        var templates = ImmutableDictionary.CreateBuilder<string, Template>(StringComparer.Ordinal);
        foreach (var (name, source) in sources)
        {
            if (BracketDepth.FirstBeyond(source.Text) is { } beyond)
            {
                var at = new LineIndex(source.Path, source.Text, linesBefore: 0).At(beyond);
                diagnostics.Add(TemplateSyntax.At(at, $"more than {BracketDepth.Deepest} brackets are open here", includes(name)));
                continue;
            }

            var template = Template.Parse(source.Text, source.Path);
            foreach (var message in template.Messages.Where(message => message.Type is ParserMessageType.Error))
                diagnostics.Add(TemplateSyntax.At(Place.Of(message.Span), message.Message, includes(name)));
            if (!template.HasErrors) templates.Add(name, template);
        }

        return templates.ToImmutable();
    }
}

/// <summary>Where a template's fault is.</summary>
internal static class Place
{
    public static Diagnostics.SourceSpan Of(Scriban.Parsing.SourceSpan span) =>
        new(span.FileName ?? "", span.Start.Line + 1, span.Start.Column + 1, span.Length);
}
