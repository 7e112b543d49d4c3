using System.Collections.Immutable;
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
    private const string Stylesheet = "style.css";

    /// <summary>The file in it that records what its parts were made from; a build has no use for it.</summary>
    public const string Record = "copied.yml";

    private readonly SortedDictionary<string, TemplateSource> _layouts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, TemplateSource> _partials = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Asset> _assets = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Colour> _colours = new(StringComparer.Ordinal);
    private readonly ImmutableSortedDictionary<Language, SortedDictionary<string, Word>> _words =
        LanguageCodes.Known.ToImmutableSortedDictionary(language => language, _ => new SortedDictionary<string, Word>(StringComparer.Ordinal));

    /// <summary>The languages that there is a file of words for, even when it has none.</summary>
    private readonly HashSet<Language> _spoken = [];
    private readonly Dictionary<string, WrittenColour> _changedColours = new(StringComparer.Ordinal);
    private readonly List<ColourPair> _pairs = [];
    private readonly HashSet<string> _unreadColours = new(StringComparer.Ordinal);

    /// <summary>Partials and assets that the site adds to the theme, by name, with what the theme has of the kind.</summary>
    private readonly SortedDictionary<string, (string Path, ImmutableArray<string> Known)> _added = new(StringComparer.Ordinal);

    /// <summary>The site's own styles, which are validated when all colours are known.</summary>
    private string? _townStyle;

    /// <summary>The folder of the site's own parts.</summary>
    private readonly string _town = TownFolder.In(tree);

    /// <summary>Whether a file of words is not a mapping in YAML, which has been reported.</summary>
    private bool _hasUnreadWords;

    public Theme? Load(Settings settings)
    {
        var languages = settings.Languages.Value;
        if (ThemeFolder.Find(settings.Theme, tree, diagnostics) is not { } folder) return null;
        var own = tree.Files(_town);
        foreach (var path in folder.Files)
        {
            var name = path[(folder.Path.Length + 1)..];
            if (!AreUnusedWords(name, languages, own)) Read(path, name, isOwn: false);
        }

        foreach (var path in own.Where(path => !IsLogo(path, settings.Logo, own))) Read(path, path[(_town.Length + 1)..], isOwn: true);
        foreach (var colour in settings.Colours) Change(colour.Name, colour);
        // Pages without a layout or words would only repeat what has been reported.
        if (_hasUnreadWords || tree.HasUnread(folder.Path) || tree.HasUnread(_town)) return null;
        CompareWords(languages);
        ValidateAdded();
        AddTownStyle();
        ThemeContrast.Validate(_colours, _changedColours, _pairs.Where(pair => !_unreadColours.Contains(pair.Text.Value) && !_unreadColours.Contains(pair.On.Value)), diagnostics);
        return new Theme(
            _layouts.ToImmutableSortedDictionary(StringComparer.Ordinal),
            _partials.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Localized.Of(languages, language => WordsIn(language, languages)),
            _assets.ToImmutableSortedDictionary(StringComparer.Ordinal),
            [.. _colours.Values])
        {
            Logo = LogoReader.Read(settings.Logo, own, tree, diagnostics),
        };
    }

    /// <summary>Where the named logo does not exist, that is reported, and any drawing beside the theme's parts may be the one.</summary>
    private bool IsLogo(string path, Sourced<string>? named, IEnumerable<string> own) =>
        named is { } logo && (own.Contains(logo.Value, StringComparer.Ordinal) ? path == logo.Value : path.EndsWith(".svg", StringComparison.Ordinal) && path.LastIndexOf('/') == _town.Length);

    /// <summary>What changes with every change of the theme's files and of the settings; null when there is no theme.</summary>
    public static string? Stamp(Settings settings, SourceTree tree)
    {
        if (ThemeFolder.Find(settings.Theme, tree, new DiagnosticList()) is not { } folder) return null;
        string[] files = [SettingsLoader.Path, .. folder.Files, .. tree.Files(TownFolder.In(tree))];
        return tree.Stamp(files) is { } stamp ? string.Join('\n', [.. ThemeFolder.Names(tree), "", .. files, stamp]) : null;
    }

    private void Read(string path, string name, bool isOwn)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var rest = name[(slash + 1)..];
        switch (slash < 0 ? name : name[..slash])
        {
            case "layouts" when rest.EndsWith(".html", StringComparison.Ordinal):
                Template(_layouts, path, rest[..^".html".Length], isOwn, mayAdd: false);
                break;
            case "partials" when rest.EndsWith(".html", StringComparison.Ordinal):
                Template(_partials, path, rest, isOwn, mayAdd: true);
                break;
            case "i18n" when rest.EndsWith(".yml", StringComparison.Ordinal) && LanguageCodes.Parse(rest[..^".yml".Length]) is { } language:
                _spoken.Add(language);
                ReadWords(path, _words[language], isOwn);
                break;
            case "assets" when slash > 0:
                if (tree.Media(path) is { } bytes) Put(_assets, rest, new Asset(rest, bytes, path), path, isOwn, mayAdd: true);
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

    /// <summary>Whether a file of the theme has words in a language that the site neither has nor changes words of.</summary>
    private bool AreUnusedWords(string name, SiteLanguages languages, IEnumerable<string> own) =>
        name.StartsWith("i18n/", StringComparison.Ordinal)
        && LanguageCodes.Parse(Path.GetFileNameWithoutExtension(name)) is { } language
        && !languages.All.Contains(language)
        && !own.Contains($"{_town}/{name}", StringComparer.Ordinal);

    private void Template(SortedDictionary<string, TemplateSource> into, string path, string name, bool isOwn, bool mayAdd)
    {
        if (tree.Text(path) is { } text) Put(into, name, new TemplateSource(path, text), path, isOwn, mayAdd);
    }

    /// <summary>
    /// A file of the site's own theme folder replaces a file of the theme, or is used by a template of the site;
    /// otherwise its name is misspelt.
    /// </summary>
    private void Put<T>(SortedDictionary<string, T> into, string name, T value, string path, bool isOwn, bool mayAdd)
    {
        if (isOwn && !into.ContainsKey(name))
        {
            if (mayAdd) _added[name] = (path, [.. into.Keys]);
            else diagnostics.Add(OverridesNothing.At(new SourceSpan(path), name, into.Keys));
        }

        into[name] = value;
    }

    /// <summary>Reports what the site adds that none of its own templates names. The theme's cannot know it.</summary>
    private void ValidateAdded()
    {
        ImmutableArray<TemplateSource> own = [.. _layouts.Values.Concat(_partials.Values).Where(template => template.Path.StartsWith($"{_town}/", StringComparison.Ordinal))];
        foreach (var (name, (path, known)) in _added)
        {
            if (!own.Any(template => template.Path != path && (template.Text.Contains($"'{name}'", StringComparison.Ordinal) || template.Text.Contains($"\"{name}\"", StringComparison.Ordinal))))
                diagnostics.Add(OverridesNothing.Unused(new SourceSpan(path), name, known));
        }
    }

    /// <summary>Appends the site's own styles to the stylesheet, so that pages still load one.</summary>
    private void AddTownStyle()
    {
        if (_townStyle is not { } css) return;
        var path = $"{_town}/{TownStyle.File}";
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
                var fields = new YamlFields(forms, LanguagesReader.Usual, diagnostics);
                var word = new Word(fields.Text("one").Value, fields.Text("other").Value, forms.At);
                // A word with a missing form is reported here. Pages then show its key, so that they do not report it again.
                into[key] = fields.Complete() ? word : new Word(null, key, forms.At);
            }
            else diagnostics.Add(WrongType.NotText(entry.Value.At, key));
        }
    }

    /// <summary>Reports words of the interface that must exist in a language of the site, and do not.</summary>
    private void CompareWords(SiteLanguages languages)
    {
        var keys = languages.All.SelectMany(language => _words[language]).DistinctBy(word => word.Key).ToList();
        foreach (var language in languages.All.Where(language => !MayLackWords(language, languages)))
            foreach (var (key, word) in keys.Where(word => !_words[language].ContainsKey(word.Key)))
                diagnostics.Add(MissingWord.At(word.At, key, language));
    }

    /// <summary>A theme that has no file of words in a language does not know it; the words of another language then stand there.</summary>
    private bool MayLackWords(Language language, SiteLanguages languages) => languages.IsPartial(language) || !_spoken.Contains(language);

    /// <summary>The words of a language, and those that it lacks in the first language that has them, marked as such.</summary>
    private Words WordsIn(Language language, SiteLanguages languages)
    {
        var own = _words[language].ToImmutableSortedDictionary(StringComparer.Ordinal);
        if (!MayLackWords(language, languages)) return new Words(own);
        var replaced = languages.OtherThan(language).Where(other => !MayLackWords(other, languages))
            .SelectMany(other => _words[other].Select(word => KeyValuePair.Create(word.Key, word.Value.Marked(other))))
            .Where(word => !own.ContainsKey(word.Key)).DistinctBy(word => word.Key).ToList();
        return new Words(own.AddRange(replaced)) { Missing = replaced.Count };
    }

    private void ReadColours(string path, bool isOwn)
    {
        if (Mapping(path) is not { } mapping) return;
        var fields = new YamlFields(mapping, LanguagesReader.Usual, diagnostics);
        foreach (var (name, written) in ColourReader.Read(fields))
        {
            if (isOwn) Change(name, written);
            else Add(name, written);
        }

        _pairs.AddRange(fields.List("pairs", pair => new ColourPair(pair.Text("text"), pair.Text("on"), pair.Number("at_least"))));
        fields.Complete();
    }

    private void Add(Sourced<string> name, WrittenColour? written)
    {
        if (written is null) _unreadColours.Add(name.Value);
        else _colours[name.Value] = new Colour(name.Value, written.Light.Value, written.Dark.Value);
    }

    /// <summary>A colour of the site must be one that the theme has; otherwise its name is misspelt.</summary>
    private void Change(Sourced<string> name, WrittenColour? written)
    {
        if (!_colours.ContainsKey(name.Value)) diagnostics.Add(OverridesNothing.At(name.At, name.Value, _colours.Keys));
        Add(name, written);
        if (written is not null) _changedColours[name.Value] = written;
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
