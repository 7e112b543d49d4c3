using System.Collections.Immutable;
using Kasko.Site.Model;
using Kasko.Site.OpenData;

namespace Kasko.Site.Compose;

/// <summary>The measures and actions as open data: the files, composed here because pages show their sizes, and the links to them.</summary>
internal sealed class OpenDataDownloads(SiteStructure structure, MeasureViews views, InterfaceWords words)
{
    private readonly ImmutableSortedDictionary<string, Output> _files = structure.Measures.IsEmpty && structure.Actions.IsEmpty
        ? ImmutableSortedDictionary<string, Output>.Empty
        : OpenDataFiles.Of(Data(structure, views, words)).ToImmutableSortedDictionary(file => file.Path, file => file, StringComparer.Ordinal);

    public ImmutableArray<Output> Files => [.. _files.Values];

    /// <summary>The tables and the JSON of one measure, or of all measures; empty where they have no rows.</summary>
    /// <param name="id">The measure's id, or <see cref="OpenDataPath.All"/>.</param>
    public ImmutableArray<DownloadView> Of(string id, Language language, Hrefs hrefs) => !_files.ContainsKey(OpenDataPath.Csv(id)) ? [] :
    [
        Download(OpenDataPath.Csv(id), null, "CSV", hrefs),
        Download(OpenDataPath.Excel(id, language), "CSV", "Excel", hrefs),
        Download(OpenDataPath.Json(id), null, "JSON", hrefs),
    ];

    /// <summary>Null when the site has no measures.</summary>
    public OpenDataView? OfAll(Language language, Hrefs hrefs) => !_files.ContainsKey(OpenDataPath.Schema) ? null : new OpenDataView(
        Of(OpenDataPath.All, language, hrefs),
        [
            Download(OpenDataPath.Schema, "JSON Schema", words.Say(language, "download_schema"), hrefs),
            .. _files.ContainsKey(OpenDataPath.Package) ? [Download(OpenDataPath.Package, "JSON", words.Say(language, "download_package"), hrefs)] : ImmutableArray<DownloadView>.Empty,
            Download(OpenDataPath.Catalogue, "JSON-LD", words.Say(language, "download_catalogue"), hrefs),
        ]);

    /// <summary>Null when the site has no actions.</summary>
    public OpenDataView? OfActions(Language language, Hrefs hrefs) => !_files.ContainsKey(OpenDataPath.ActionsSchema) ? null : new OpenDataView(
        Of(OpenDataPath.Actions, language, hrefs),
        [Download(OpenDataPath.ActionsSchema, "JSON Schema", words.Say(language, "download_schema"), hrefs)]);

    private static OpenDataSet Data(SiteStructure structure, MeasureViews views, InterfaceWords words) => new(
        structure.Settings,
        structure.Today.Benefits,
        [.. structure.Measures.Select(measure => new OpenMeasure(measure, views.ProgressOf(measure), Localized.Of(structure.Settings.Languages.Value, language =>
            structure.Settings.UrlOf(structure.Routes.Of(measure, language)))))],
        Enum.GetValues<MeasureState>().ToImmutableSortedDictionary(state => state, state => Localized.Of(structure.Settings.Languages.Value, language => words.State(state, language))))
    {
        Actions = [.. structure.Actions.Select(action => Open(action, structure))],
    };

    private static OpenAction Open(StrategyAction action, SiteStructure structure)
    {
        var languages = structure.Settings.Languages.Value;
        ImmutableArray<(Language, Uri)> pages = [.. languages.All.SelectMany(language => ActionPlace.Of(action, language, structure) is { } place ? [(language, structure.Settings.UrlOf(place))] : Array.Empty<(Language, Uri)>())];
        return new OpenAction(
            action,
            action.IsOverdueOn(structure.BuildDate),
            [.. action.Goals.Select(goal => Localized.Of(languages, language => structure.Index[language].Find(goal.Value)?.FrontMatter.Title.Value ?? goal.Value.Value))],
            [.. structure.Measures.Where(measure => action.Measures.Any(named => named.Value == measure.Id.Value)).Select(measure => measure.Title)],
            pages.IsEmpty ? null : new Localized<Uri>(pages));
    }

    private DownloadView Download(string path, string? format, string text, Hrefs hrefs) =>
        new(text, hrefs.To(new Route(path)), format, _files[path].Bytes.Length);
}
