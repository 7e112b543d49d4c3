using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Theme;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Kasko.Site.Render.Templates;

/// <summary>A theme's templates, parsed once. A template that cannot be parsed is treated as missing.</summary>
internal sealed class TemplateSet
{
    private readonly ImmutableDictionary<string, Template> _layouts;
    private readonly ImmutableDictionary<string, Template> _partials;

    private readonly ImmutableArray<Diagnostic> _faults;
    private readonly Theme _theme;

    public TemplateSet(Theme theme)
    {
        _theme = theme;
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var chains = new Lazy<IncludeChains>(() => new IncludeChains(theme));
        _layouts = Parse(theme.Layouts, _ => [], faults);
        _partials = Parse(theme.Partials, name => chains.Value.To(name), faults);
        _faults = faults.ToImmutable();
        BraceRemoval.Run(_layouts.Values.Concat(_partials.Values).Select(template => template.Page).OfType<ScriptPage>());
        Colours = ReadOnly(theme.Colours.Select(colour => (colour.Name, (object)ReadOnly([("light", colour.Light), ("dark", colour.Dark)]))));
    }

    public Builtins Builtins { get; } = new();

    /// <summary>The theme's colours by name. All pages share them, and no template can change them.</summary>
    public ScriptObject Colours { get; }

    /// <summary>Reports the templates that cannot be parsed.</summary>
    public void Validate(DiagnosticList diagnostics) => diagnostics.AddRange(_faults);

    /// <summary>The layout for a kind of page; a kind without a layout uses that of ordinary pages.</summary>
    public Template? Layout(string name) => _layouts.GetValueOrDefault(name) ?? _layouts.GetValueOrDefault("page");

    public Template? Partial(string name) => _partials.GetValueOrDefault(name);

    /// <summary>Whether a partial exists but cannot be parsed, which <see cref="Validate"/> reports.</summary>
    public bool IsBroken(string name) => _theme.Partials.ContainsKey(name) && !_partials.ContainsKey(name);

    public IEnumerable<string> PartialNames => _partials.Keys;

    private static ScriptObject ReadOnly(IEnumerable<(string Name, object Value)> members)
    {
        var made = new ScriptObject();
        foreach (var (name, value) in members) made.Add(name, value);
        made.IsReadOnly = true;
        return made;
    }

    private static ImmutableDictionary<string, Template> Parse(
        ImmutableSortedDictionary<string, TemplateSource> sources, Func<string, ImmutableArray<Diagnostics.SourceSpan>> includes, ImmutableArray<Diagnostic>.Builder faults)
    {
        var all = sources.ToArray();
        var parsed = new (Template? Template, ImmutableArray<(Diagnostics.SourceSpan At, string Message)> Faults)[all.Length];
        Parallel.For(0, all.Length, index => parsed[index] = Parse(all[index].Value));

        var templates = ImmutableDictionary.CreateBuilder<string, Template>(StringComparer.Ordinal);
        for (var index = 0; index < all.Length; index++)
        {
            foreach (var (at, message) in parsed[index].Faults) faults.Add(TemplateSyntax.At(at, message, includes(all[index].Key)));
            if (parsed[index].Template is { } template) templates.Add(all[index].Key, template);
        }

        return templates.ToImmutable();
    }

    private static (Template? Template, ImmutableArray<(Diagnostics.SourceSpan At, string Message)> Faults) Parse(TemplateSource source)
    {
        if (BracketDepth.FirstBeyond(source.Text) is { } beyond)
            return (null, [(new LineIndex(source.Path, source.Text, linesBefore: 0).At(beyond), $"more than {BracketDepth.Deepest} brackets are open here")]);
        var template = Template.Parse(source.Text, source.Path);
        return (template.HasErrors ? null : template,
            [.. template.Messages.Where(message => message.Type is ParserMessageType.Error).Select(message => (message.Span.InFile(), message.Message))]);
    }
}
