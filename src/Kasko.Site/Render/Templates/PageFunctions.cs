using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// The functions that templates call besides the library's own. All pages share them: a call says which page it is for.
/// </summary>
internal sealed class PageFunctions(RenderContext shared, TemplateSet templates)
{
    /// <summary>By name, with the theme's colours.</summary>
    public ScriptObject ByName()
    {
        var functions = new ScriptObject
        {
            { "say", new Function(1, call => Say(call, call.Context.Page.Language, keyAt: 0)) },
            { "say_in", new Function(2, call => Say(call, LanguageOf(call, call.Values[0]), keyAt: 1)) },
            { "plain", new Function(1, Plain) },
            { "asset", new Function(1, call => call.Context.Page.Hrefs.To(new Route(Asset(call).Path))) },
            { "asset_url", new Function(1, call => shared.Assets.TryGetValue(Written(call, call.Values[0]), out var file)
                ? new Uri(call.Context.Page.Site.BaseUrl, file.Path).AbsoluteUri
                : null) },
            { "inline_asset", new Function(1, call => new Html(Encoding.UTF8.GetString(Asset(call).Bytes.Span))) },
            // The name is argument 0, so that the arguments after it are $1, $2 …, as in Scriban's own includes.
            { "include", new Function(1, call => call.Context.Partial(Partial(Written(call, call.Values[0]), call.At), call), surrounds: true) },
            { "content", new Function(0, call => call.Context.Content(call.At)) },
            { "colours", templates.Colours },
        };
        functions.IsReadOnly = true;
        return functions;
    }

    /// <exception cref="BrokenPartialException">It exists but cannot be parsed.</exception>
    public Template Partial(string name, Scriban.Parsing.SourceSpan at)
    {
        if (templates.Partial(name) is { } partial) return partial;
        throw templates.IsBroken(name) ? new BrokenPartialException(at, name) : Missing(at, name, "partial", templates.PartialNames);
    }

    public Word Word(Language language, string key, Scriban.Parsing.SourceSpan at)
    {
        var words = shared.Theme.Words[language];
        return words.Find(key) ?? throw Missing(at, key, "word", words.All.Keys);
    }

    /// <summary>A word of the interface with values inserted; if the first value is a number, it selects the plural form.</summary>
    private Phrase Say(FunctionCall call, Language language, int keyAt)
    {
        var word = Word(language, Written(call, call.Values[keyAt]), call.At);
        if (call.Values.Count == keyAt + 1) return new Phrase(word.Other, language, []);
        ImmutableArray<object?> values = [.. call.Values.Skip(keyAt + 1)];
        var form = values[0] is { } first && decimal.TryParse(Written(call, first), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? word.For(number)
            : word.Other;
        return new Phrase(form, language, values);
    }

    private Language LanguageOf(FunctionCall call, object? code)
    {
        var languages = shared.Theme.Words.Entries.Select(words => words.Language).ToList();
        var written = Written(call, code);
        return LanguageCodes.Parse(written) is { } language && languages.Contains(language)
            ? language
            : throw new ScriptRuntimeException(call.At, $"'{written}' is none of the site's languages: {string.Join(", ", languages.Select(each => each.Code()))}");
    }

    private static Html Plain(FunctionCall call)
    {
        var value = call.Values[0];
        return new Html(VisibleText.Plain(value, call.At), value is Prose { At: { } written } ? new SourceMarks([new SourceMark(0, written)]) : null);
    }

    private Output Asset(FunctionCall call)
    {
        var name = Written(call, call.Values[0]);
        return shared.Assets.GetValueOrDefault(name) ?? throw Missing(call.At, name, "asset", shared.Assets.Keys);
    }

    private static ScriptRuntimeException Missing(Scriban.Parsing.SourceSpan at, string name, string what, IEnumerable<string> known)
    {
        var meant = Suggestion.For(name, known);
        return new ScriptRuntimeException(at, $"there is no {what} '{name}'" + (meant is null ? "" : $"; did you mean '{meant}'?"));
    }

    private static string Written(FunctionCall call, object? value) => VisibleText.Written(value, call.At);
}
