using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown;
using Kasko.Site.Model;
using Kasko.Site.Render.Security;
using Kasko.Site.Render.Templates;
using Kasko.Site.Rules.Theme;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Kasko.Site.Render;

/// <summary>The third stage: turns a page into HTML with the theme's layouts. Pages render in parallel.</summary>
/// <param name="before">Renders the pages of an earlier state of the site; when the theme is still the same, its templates are not parsed again.</param>
public sealed class PageRenderer(RenderContext shared, TimeProvider clock, PageRenderer? before = null)
{
    internal static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    private readonly Theme _theme = shared.Theme;

    private readonly TemplateSet _templates = before is not null && ReferenceEquals(before._theme, shared.Theme) ? before._templates : new(shared.Theme);

    /// <summary>Layouts that exceeded a limit: one page reports it, and no other page waits for the same layout.</summary>
    private readonly ConcurrentDictionary<string, bool> _tooSlow = new(StringComparer.Ordinal);

    /// <summary>
    /// Reports the theme's templates that cannot be parsed. A page that needs one is not rendered, and reports nothing more.
    /// </summary>
    public void ValidateTemplates(DiagnosticList diagnostics) => _templates.Validate(diagnostics);

    /// <summary>Returns null when its templates have errors, which are reported.</summary>
    public RenderedPage? Render(PageView page, DiagnosticList diagnostics, CancellationToken token)
    {
        if (_templates.Layout(page.Layout) is not { } layout)
        {
            diagnostics.Add(MissingLayout.At($"layouts/{page.Layout}.html"));
            return null;
        }

        if (_tooSlow.ContainsKey(page.Layout)) return null;
        using var timeout = new CancellationTokenSource(TimeLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, timeout.Token);
        var rendering = new Rendering(shared, _templates, page, either.Token);
        try
        {
            return rendering.Run(layout);
        }
        catch (Exception fault) when (either.IsCancellationRequested && fault is ScriptRuntimeException or OperationCanceledException)
        {
            token.ThrowIfCancellationRequested();
            // Which page was first, and how far it got, differs from build to build; the layout does not.
            _tooSlow[page.Layout] = true;
            diagnostics.Add(TemplateTooSlow.At(new SourceSpan(layout.SourceFilePath ?? ""), (int)TimeLimit.TotalSeconds));
            return null;
        }
        catch (ScriptRuntimeException fault)
        {
            // The other pages of the layout have the same loop, and would take as long.
            if (rendering.IsTooMuch && !_tooSlow.TryAdd(page.Layout, true)) return null;
            if (!rendering.MetBroken) diagnostics.Add(TemplateFault.At(fault.Span.InFile(), fault.OriginalMessage, rendering.FaultIncludes));
            return null;
        }
    }

    /// <summary>The rendering of one page.</summary>
    private sealed class Rendering
    {
        private readonly RenderContext _shared;
        private readonly TemplateSet _templates;
        private readonly PageView _page;
        private readonly CancellationToken _token;
        private readonly VisibleText _text;
        private readonly ScriptObject _functions = [];
        private readonly TemplateWork _work = new();
        private EscapingContext? _context;

        public Rendering(RenderContext shared, TemplateSet templates, PageView page, CancellationToken token)
        {
            (_shared, _templates, _page, _token) = (shared, templates, page, token);
            _text = new VisibleText(page.Language, shared.Hyphenator);
            AddFunctions();
            _functions.SetValue("colours", templates.Colours, readOnly: true);
        }

        /// <summary>Whether it stopped at a partial whose error has already been reported.</summary>
        public bool MetBroken { get; private set; }

        /// <summary>Whether it did more than is allowed for a page.</summary>
        public bool IsTooMuch => _work.IsExceeded;

        public ImmutableArray<SourceSpan> FaultIncludes => _context?.FaultIncludes ?? [];

        public RenderedPage Run(Template layout)
        {
            using var context = NewContext(new PageObjects(_page, _shared.Theme, Body).All());
            _context = context;
            var html = layout.Render(context);
            var place = PagePolicy.PlaceIn(html);
            var styles = InlineStyles.In(html);
            var policy = PagePolicy.Meta(_shared.Policy, styles, _page.Search is not null);
            var whole = string.Concat(html.AsSpan(0, place), policy, html.AsSpan(place).TrimEnd('\n'), "\n");
            var map = new SourceMap(html, new SourceSpan(layout.SourceFilePath ?? "", 1, 1), context.Marks) { Inserted = (place, policy.Length) };
            return new RenderedPage(_page.Route.File, _page.Language, whole, map) { Styles = styles };
        }

        private EscapingContext NewContext(ScriptObject globals)
        {
            var context = new EscapingContext(_templates.Builtins, _text, _work, _token);
            context.PushGlobal(_functions);
            context.PushGlobal(globals);
            return context;
        }

        private void AddFunctions()
        {
            Add("say", 1, (_, at, values) => Say(_page.Language, at, values, keyAt: 0));
            Add("say_in", 2, (_, at, values) => Say(
                LanguageOf(values[0], at),
                at, values, keyAt: 1));
            Add("plain", 1, (_, at, values) => new Html(VisibleText.Plain(values[0], at), values[0] is Prose { At: { } written } ? new SourceMarks([new SourceMark(0, written)]) : null));
            Add("asset", 1, (_, at, values) => _page.Hrefs.To(new Route(Asset(at, values[0]).Path)));
            Add("asset_url", 1, (_, at, values) => _shared.Assets.TryGetValue(VisibleText.Written(values[0], at), out var file)
                ? new Uri(_page.Site.BaseUrl, file.Path).AbsoluteUri
                : null);
            Add("inline_asset", 1, (_, at, values) => new Html(Encoding.UTF8.GetString(Asset(at, values[0]).Bytes.Span)));
            // The name is argument 0, so that the arguments after it are $1, $2 …, as in Scriban's own includes.
            _functions.SetValue("include", new Function(
                1, (context, at, values, block) => ((EscapingContext)context).Partial(Partial(at, values[0]), values, block, at), surrounds: true), readOnly: true);
            Add("content", 0, (context, at, _) => ((EscapingContext)context).Content(at));
        }

        private void Add(string name, int required, Func<TemplateContext, Scriban.Parsing.SourceSpan, ScriptArray, object?> body) =>
            _functions.SetValue(name, new Function(required, (context, at, values, _) => body(context, at, values)), readOnly: true);

        /// <summary>A word of the interface with values inserted; if the first value is a number, it selects the plural form.</summary>
        private Phrase Say(Language language, Scriban.Parsing.SourceSpan at, ScriptArray values, int keyAt)
        {
            var words = _shared.Theme.Words[language];
            var word = Find(words.Find, at, values[keyAt], "word", words.All.Keys);
            ImmutableArray<object?> rest = [.. values.Skip(keyAt + 1)];
            var form = rest is [{ } first, ..] && decimal.TryParse(VisibleText.Written(first, at), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                ? word.For(number)
                : word.Other;
            return new Phrase(form, language, rest);
        }

        private Language LanguageOf(object? code, Scriban.Parsing.SourceSpan at)
        {
            var languages = _shared.Theme.Words.Entries.Select(words => words.Language).ToList();
            var written = VisibleText.Written(code, at);
            return LanguageCodes.Parse(written) is { } language && languages.Contains(language)
                ? language
                : throw new ScriptRuntimeException(at, $"'{written}' is none of the site's languages: {string.Join(", ", languages.Select(each => each.Code()))}");
        }

        private Template Partial(Scriban.Parsing.SourceSpan at, object? name)
        {
            MetBroken |= _templates.IsBroken(VisibleText.Written(name, at));
            return Find(_templates.Partial, at, name, "partial", _templates.PartialNames);
        }

        private Output Asset(Scriban.Parsing.SourceSpan at, object? name) =>
            Find(path => _shared.Assets.GetValueOrDefault(path), at, name, "asset", _shared.Assets.Keys);

        private static T Find<T>(Func<string, T?> find, Scriban.Parsing.SourceSpan at, object? name, string what, IEnumerable<string> known)
            where T : class
        {
            var written = VisibleText.Written(name, at);
            if (find(written) is { } found) return found;
            var meant = Suggestion.For(written, known);
            throw new ScriptRuntimeException(at, $"there is no {what} '{written}'" + (meant is null ? "" : $"; did you mean '{meant}'?"));
        }

        private Html Body(BodyView body)
        {
            var (html, marks) = BodyRenderer.Render(body, new BodyContext(Word, FollowUp, _text.Run));
            return new Html(html, marks);
        }

        /// <summary>A word inside a text, not escaped yet.</summary>
        private string Word(string key, string[] values)
        {
            var words = _shared.Theme.Words[_page.Language];
            return Placeholders.Fill(PassageText.Plain(Find(words.Find, default, key, "word", words.All.Keys).Other), values);
        }

        /// <summary>The follow-up table inside a text, rendered by the same partial as in layouts.</summary>
        private string FollowUp(FollowUpView view)
        {
            using var context = NewContext(new PageObjects(_page, _shared.Theme, Body).Around(PageObjects.FollowUp(view)));
            return Partial(default, "follow-up.html").Render(context);
        }
    }
}
