using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Theme;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load;

/// <summary>
/// Reads a site's theme. Files in the site's own <c>theme/</c> folder replace the theme's one by
/// one, so that a town changes one thing and keeps the rest.
/// </summary>
internal sealed class ThemeLoader(SourceTree tree, DiagnosticList diagnostics)
{
    /// <summary>The site's own folder of parts that replace the theme's.</summary>
    public const string OwnFolder = "theme";

    private const string Stylesheet = "style.css";

    /// <summary>The file in it that records what its parts were made from; a build has no use for it.</summary>
    public const string Record = "copied.yml";

    private readonly SortedDictionary<string, TemplateSource> _layouts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, TemplateSource> _partials = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Asset> _assets = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Colour> _colours = new(StringComparer.Ordinal);
    private readonly Localized<SortedDictionary<string, Word>> _words = Localized.Of(_ => new SortedDictionary<string, Word>(StringComparer.Ordinal));
    private readonly Dictionary<string, WrittenColour> _changedColours = new(StringComparer.Ordinal);
    private readonly List<ColourPair> _pairs = [];
    private readonly HashSet<string> _unreadColours = new(StringComparer.Ordinal);

    /// <summary>The site's own styles, which are validated when all colours are known.</summary>
    private string? _townStyle;

    /// <summary>Whether a file of words is not a mapping in YAML, which has been reported.</summary>
    private bool _hasUnreadWords;

    /// <param name="named">As written in <c>site.yml</c>; null for the program's own theme.</param>
    public Theme? Load(Sourced<string>? named)
    {
        if (ThemeFolder.Find(named, tree, diagnostics) is not { } folder) return null;
        foreach (var path in folder.Files) Read(path, path[(folder.Path.Length + 1)..], isOwn: false);
        foreach (var path in tree.Files(OwnFolder)) Read(path, path[(OwnFolder.Length + 1)..], isOwn: true);
        // Pages without a layout or words would only repeat what has been reported.
        if (_hasUnreadWords || tree.HasUnread(folder.Path) || tree.HasUnread(OwnFolder)) return null;
        CompareWords();
        AddTownStyle();
        ThemeContrast.Validate(_colours, _changedColours, _pairs.Where(pair => !_unreadColours.Contains(pair.Text.Value) && !_unreadColours.Contains(pair.On.Value)), diagnostics);
        return new Theme(
            _layouts.ToImmutableSortedDictionary(StringComparer.Ordinal),
            _partials.ToImmutableSortedDictionary(StringComparer.Ordinal),
            _words.Select(words => new Words(words.ToImmutableSortedDictionary(StringComparer.Ordinal))),
            _assets.ToImmutableSortedDictionary(StringComparer.Ordinal),
            [.. _colours.Values]);
    }

    private void Read(string path, string name, bool isOwn)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var rest = name[(slash + 1)..];
        switch (slash < 0 ? name : name[..slash])
        {
            case "layouts" when rest.EndsWith(".html", StringComparison.Ordinal):
                Template(_layouts, path, rest[..^".html".Length], isOwn);
                break;
            case "partials" when rest.EndsWith(".html", StringComparison.Ordinal):
                Template(_partials, path, rest, isOwn);
                break;
            case "i18n" when rest.EndsWith(".yml", StringComparison.Ordinal) && LanguageCodes.Parse(rest[..^".yml".Length]) is { } language:
                ReadWords(path, _words[language], isOwn);
                break;
            case "assets" when slash > 0:
                if (tree.Media(path) is { } bytes) Put(_assets, rest, new Asset(rest, bytes, path), path, isOwn);
                break;
            case "theme.yml":
                ReadColours(path, isOwn);
                break;
            case "README.md" or "screenshot.png":
            case Record when isOwn:
                break;
            case TownStyle.File when isOwn:
                _townStyle = tree.Text(path);
                break;
            default:
                diagnostics.Add(UnexpectedThemeFile.At(path));
                break;
        }
    }

    private void Template(SortedDictionary<string, TemplateSource> into, string path, string name, bool isOwn)
    {
        if (tree.Text(path) is { } text) Put(into, name, new TemplateSource(path, text), path, isOwn);
    }

    /// <summary>A file of the site's own theme folder must replace a file of the theme; otherwise its name is misspelt.</summary>
    private void Put<T>(SortedDictionary<string, T> into, string name, T value, string path, bool isOwn)
    {
        if (isOwn && !into.ContainsKey(name)) diagnostics.Add(OverridesNothing.At(new SourceSpan(path), name, into.Keys));
        into[name] = value;
    }

    /// <summary>Appends the site's own styles to the stylesheet, so that pages still load one.</summary>
    private void AddTownStyle()
    {
        if (_townStyle is not { } css) return;
        const string path = $"{OwnFolder}/{TownStyle.File}";
        if (!_assets.TryGetValue(Stylesheet, out var style))
        {
            diagnostics.Add(OverridesNothing.At(new SourceSpan(path), Stylesheet, _assets.Keys));
            return;
        }

        var before = Encoding.UTF8.GetString(style.Bytes.Span);
        ImmutableArray<Diagnostic> faults = [.. TownStyle.Faults(path, css, before, _colours.Keys)];
        diagnostics.AddRange(faults);
        if (faults.IsEmpty) _assets[Stylesheet] = style with { Bytes = Encoding.UTF8.GetBytes($"{before.TrimEnd('\n')}\n{css}") };
    }

    private void ReadWords(string path, SortedDictionary<string, Word> into, bool isOwn)
    {
        if (Mapping(path) is not { } mapping)
        {
            _hasUnreadWords = true;
            return;
        }

        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Value;
            if (isOwn && !into.ContainsKey(key))
            {
                diagnostics.Add(OverridesNothing.At(entry.Key.At, key, into.Keys));
                continue;
            }

            if (entry.Value is YamlScalar { IsEmpty: false } text) into[key] = new Word(null, text.Text, text.At);
            else if (entry.Value is YamlMapping forms)
            {
                var fields = new YamlFields(forms, diagnostics);
                var word = new Word(fields.Text("one").Value, fields.Text("other").Value, forms.At);
                // A word with a missing form is reported here. Pages then show its key, so that they do not report it again.
                into[key] = fields.Complete() ? word : new Word(null, key, forms.At);
            }
            else diagnostics.Add(WrongType.NotText(entry.Value.At, key));
        }
    }

    /// <summary>Reports words of the interface that exist in one language only.</summary>
    private void CompareWords()
    {
        foreach (var language in LanguageCodes.All)
        {
            var missing = _words[language];
            foreach (var (key, word) in _words[language.Other()])
                if (!missing.ContainsKey(key)) diagnostics.Add(MissingWord.At(word.At, key, language));
        }
    }

    private void ReadColours(string path, bool isOwn)
    {
        if (Mapping(path) is not { } mapping) return;
        var fields = new YamlFields(mapping, diagnostics);
        if (fields.OptionalFields("colours") is { } colours)
        {
            foreach (var key in mapping.Find("colours")?.Value is YamlMapping named ? named.Entries.Select(entry => entry.Key) : [])
            {
                if (isOwn && !_colours.ContainsKey(key.Value)) diagnostics.Add(OverridesNothing.At(key.At, key.Value, _colours.Keys));
                if (colours.Optional(key.Value, colour => new WrittenColour(Hex(colour, "light"), Hex(colour, "dark"))) is { } read)
                {
                    _colours[key.Value] = new Colour(key.Value, read.Light.Value, read.Dark.Value);
                    if (isOwn) _changedColours[key.Value] = read;
                }
                else
                {
                    _unreadColours.Add(key.Value);
                }
            }

            colours.Complete();
        }

        _pairs.AddRange(fields.List("pairs", pair => new ColourPair(pair.Text("text"), pair.Text("on"), pair.Number("at_least"))));
        fields.Complete();
    }

    private static Sourced<string> Hex(YamlFields fields, string key)
    {
        var text = fields.Text(key);
        var isHex = text.Value.Length == 7 && text.Value[0] == '#'
            && int.TryParse(text.Value.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
        if (!isHex && text.Value.Length > 0) fields.Fail(NotAColour.At(text.At, text.Value));
        return new Sourced<string>(isHex ? text.Value.ToLowerInvariant() : "#000000", text.At);
    }

    private YamlMapping? Mapping(string path)
    {
        if (tree.Text(path) is not { } text || YamlText.Parse(text, path, linesBefore: 0, diagnostics) is not { } root) return null;
        if (root is YamlScalar { IsEmpty: true }) return new YamlMapping([], root.At);
        if (root is YamlMapping mapping) return mapping;
        diagnostics.Add(WrongType.NotMapping(root.At, path));
        return null;
    }
}

/// <summary>A text colour and its background, and the contrast they must have (WCAG 1.4.3, 1.4.11).</summary>
internal sealed record ColourPair(Sourced<string> Text, Sourced<string> On, decimal AtLeast);

/// <summary>A colour as written in a file, for the light and the dark scheme.</summary>
internal sealed record WrittenColour(Sourced<string> Light, Sourced<string> Dark);
