using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;

namespace Kasko.Site.Editing.Forms;

/// <summary>What a site has that is edited with forms.</summary>
/// <param name="LargestPicture">In bytes; a larger picture is a warning.</param>
internal sealed record SiteForms(
    string Title,
    Uri Address,
    SiteLanguages Languages,
    ImmutableArray<PageSection> Sections,
    ImmutableArray<SinglePage> SinglePages,
    ImmutableArray<Benefit> Benefits,
    bool HasAdvantages,
    ImmutableArray<YamlMapping> Measures,
    bool HasActions,
    int LargestPicture)
{
    public bool HasMeasures => !Measures.IsEmpty;

    /// <summary>Null when <c>site.yml</c> cannot be read. What else cannot be read is reported and left out.</summary>
    /// <param name="root">The site's folder, absolute.</param>
    public static SiteForms? Load(string root, TimeProvider clock, DiagnosticList diagnostics)
    {
        var (settings, pages) = SiteLoader.LoadPages(root, clock, diagnostics);
        if (settings is null) return null;
        var languages = settings.Languages.Value;
        var tree = new SourceTree(root, diagnostics);
        var measures = tree.Files(ContentPath.Measures).Where(ContentPath.IsMeasure).Select(path => Root(tree, path, diagnostics)).OfType<YamlMapping>().ToImmutableArray();
        var titles = pages.OrderBy(page => languages.All.IndexOf(page.Language)).ToLookup(page => page.Id, page => page.FrontMatter.Title.Value);
        var (sections, singles) = PageSections.Of([.. pages.DistinctBy(page => page.Id)], id => string.Join(" · ", titles[id].Distinct()));
        return new SiteForms(
            string.Join(" · ", languages.All.Select(language => settings.Title.Value[language])),
            settings.BaseUrl.Value,
            languages,
            sections,
            singles,
            StrategyLoader.Benefits(tree, areNeeded: !measures.IsEmpty, settings.Languages.Value, diagnostics).Items,
            tree.Exists(ContentPath.Advantages),
            measures,
            tree.Files(ContentPath.Actions).Any(ContentPath.IsAction),
            settings.Weights.Picture.Value * 1_000);
    }

    public static string NameOf(Language language) => language switch
    {
        Language.Swedish => "Svenska",
        Language.Finnish => "Suomi",
        Language.English => "English",
        _ => language.Name().Own,
    };

    /// <summary>A text in all languages of the site.</summary>
    public static string Both(Localized<string> text) => string.Join(" · ", text.Values.Distinct());

    /// <summary>
    /// What a field of measures is in a form. Of a key with two notations a form can have one; where the site's files use
    /// both, the key stays in the files, unchanged.
    /// </summary>
    public FieldType? NotationOf(Field field)
    {
        if (field.Type is not EitherType either) return field.Type;
        var used = Measures.SelectMany(measure => Values(measure, field.Key)).Select(value => value is YamlMapping).Distinct().ToList();
        return used switch
        {
            [] or [true] => either.Other,
            [false] => either.One,
            _ => null,
        };
    }

    private static IEnumerable<YamlNode> Values(YamlMapping mapping, string key) => mapping.Entries
        .SelectMany(entry => entry.Key.Value == key ? [entry.Value] : entry.Value is YamlMapping inner ? Values(inner, key) : []);

    private static YamlNode? Root(SourceTree tree, string path, DiagnosticList diagnostics) =>
        tree.Text(path, diagnostics) is { } text ? YamlText.Parse(text, path, linesBefore: 0, diagnostics) : null;
}
