using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Catalogue;
using Kasko.Site.Languages;
using Kasko.Site.Markdown;
using Kasko.Site.Model;
using Kasko.Site.Render.Templates;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using Place = Kasko.Site.Render.Templates.Place;

namespace Kasko.Site.Render;

/// <summary>The third stage: turns a page into HTML with the theme's layouts. Pages render in parallel.</summary>
public sealed class PageRenderer
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    private readonly Theme _theme;
    private readonly TemplateSet _templates;
    private readonly IReadOnlyDictionary<string, Output> _assets;

    /// <param name="assets">The theme's published files by the name that layouts know them by.</param>
    public PageRenderer(Theme theme, IReadOnlyDictionary<string, Output> assets, DiagnosticList diagnostics)
    {
        _theme = theme;
        _assets = assets;
        _templates = new TemplateSet(theme, diagnostics);
    }

    /// <summary>The page, or null with what is wrong in its templates reported.</summary>
    public Output? Render(PageView page, DiagnosticList diagnostics, CancellationToken token)
    {
        if (_templates.Layout(page.Layout) is not { } layout)
        {
            diagnostics.Add(ThemeRules.MissingLayout($"layouts/{page.Layout}.html"));
            return null;
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(token);
        timeout.CancelAfter(TimeLimit);
        try
        {
            var rendering = new Rendering(this, page, timeout.Token);
            return new Output(page.Route.File, Encoding.UTF8.GetBytes(rendering.Run(layout)));
        }
        catch (ScriptRuntimeException fault) when (!token.IsCancellationRequested)
        {
            diagnostics.Add(ThemeRules.TemplateFault(Place.Of(fault.Span), fault.OriginalMessage, page.Route.Address));
            return null;
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            diagnostics.Add(ThemeRules.TemplateTooSlow(new SourceSpan(_theme.Layouts[page.Layout].Path), page.Route.Address, (int)TimeLimit.TotalSeconds));
            return null;
        }
    }

    /// <summary>One page on its way through its templates.</summary>
    private sealed class Rendering(PageRenderer renderer, PageView page, CancellationToken token)
    {
        private readonly ScriptObject _functions = [];

        public string Run(Template layout)
        {
            AddFunctions();
            var context = NewContext();
            context.PushGlobal(new PageObjects(page, Body).All());
            var html = layout.Render(context).Trim('\n');
            return html + "\n";
        }

        private EscapingContext NewContext()
        {
            var context = new EscapingContext(TemplateSet.Builtins(), token);
            context.PushGlobal(_functions);
            return context;
        }

        private void AddFunctions()
        {
            Add("say", 1, (_, at, values) => Say(page.Language, at, Text(values[0]), [.. values.Skip(1)]));
            Add("say_in", 2, (_, at, values) => Say(
                LanguageCodes.Parse(Text(values[0])) ?? throw new ScriptRuntimeException(at, "the language is 'sv' or 'fi'"),
                at, Text(values[1]), [.. values.Skip(2)]));
            Add("plain", 1, (_, _, values) => values[0] is Html html ? html : Text(values[0]));
            Add("asset", 1, (_, at, values) => page.Hrefs.To(new Route(Asset(at, Text(values[0])).Path)));
            Add("inline_asset", 1, (_, at, values) => new Html(Encoding.UTF8.GetString(Asset(at, Text(values[0])).Bytes.Span)));
            Add("include", 1, Include);
        }

        private void Add(string name, int required, Func<TemplateContext, Scriban.Parsing.SourceSpan, ScriptArray, object?> body) =>
            _functions.SetValue(name, new Function(required, body), readOnly: true);

        private object Include(TemplateContext context, Scriban.Parsing.SourceSpan at, ScriptArray values)
        {
            var name = Text(values[0]);
            if (renderer._templates.Partial(name) is not { } partial)
            {
                var meant = Suggestion.For(name, renderer._templates.PartialNames);
                throw new ScriptRuntimeException(at, $"there is no partial '{name}'" + (meant is null ? "" : $"; did you mean '{meant}'?"));
            }

            // The name is argument 0, so that what follows it is $1, $2 …, as theme authors know it.
            return new Html(context.RenderTemplate(partial, values, context.CurrentNode));
        }

        /// <summary>A word of the interface with values in it; a number first chooses the form. It comes escaped.</summary>
        private Html Say(Language language, Scriban.Parsing.SourceSpan at, string key, object?[] values)
        {
            var words = renderer._theme.Words[language];
            if (words.Find(key) is not { } word)
            {
                var meant = Suggestion.For(key, words.All.Keys);
                throw new ScriptRuntimeException(at, $"there is no word '{key}'" + (meant is null ? "" : $"; did you mean '{meant}'?"));
            }

            var isOne = word.One is not null && values is [{ } first, ..] && IsNumber(first, out var number) && Plural.IsOne(number);
            return new Html(Wording.Fill(HtmlText.Escape(isOne ? word.One! : word.Other), [.. values.Select(Escaped)]));
        }

        /// <summary>A word inside a text, not yet escaped.</summary>
        private string Word(string key, string[] values) =>
            renderer._theme.Words[page.Language].Find(key) is { } word
                ? Wording.Fill(word.Other, values)
                : throw new ScriptRuntimeException(default, $"there is no word '{key}'");

        private static bool IsNumber(object value, out decimal number) =>
            decimal.TryParse(Text(value), NumberStyles.Number, CultureInfo.InvariantCulture, out number);

        private static string Escaped(object? value) => value switch
        {
            null => "",
            Html html => html.Text,
            Prose prose => prose.ToHtml().Text,
            _ => HtmlText.Escape(Text(value)),
        };

        private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

        private Output Asset(Scriban.Parsing.SourceSpan at, string name)
        {
            if (renderer._assets.TryGetValue(name, out var asset)) return asset;
            var meant = Suggestion.For(name, renderer._assets.Keys);
            throw new ScriptRuntimeException(at, $"there is no asset '{name}'" + (meant is null ? "" : $"; did you mean '{meant}'?"));
        }

        private string Body(BodyView body) => BodyRenderer.Render(body, new BodySurroundings(Word, FollowUp));

        /// <summary>The follow-up table inside a text, by the same partial that layouts use.</summary>
        private string FollowUp(FollowUpView view)
        {
            const string Name = "follow-up.html";
            if (renderer._templates.Partial(Name) is not { } partial)
                throw new ScriptRuntimeException(default, $"there is no partial '{Name}'");
            var context = NewContext();
            var globals = new PageObjects(page, Body).Around(PageObjects.FollowUp(view));
            context.PushGlobal(globals);
            return partial.Render(context);
        }
    }
}
