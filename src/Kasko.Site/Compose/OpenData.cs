using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The measures as open data: the files of them, and how pages lead there.</summary>
internal sealed class OpenData
{
    private readonly ImmutableSortedDictionary<string, Output> _files;
    private readonly Phrases _phrases;

    /// <param name="make">Makes the files.</param>
    public OpenData(
        SiteSource site, ImmutableArray<Measure> measures, MeasureViews views, Phrases phrases, Func<OpenDataSet, IEnumerable<Output>> make)
    {
        _phrases = phrases;
        _files = measures.IsEmpty ? ImmutableSortedDictionary<string, Output>.Empty : make(new OpenDataSet(
                site.Settings,
                site.Benefits,
                [.. measures.Select(measure => new OpenMeasure(measure, views.Judged(measure), Localized.Of(language =>
                    new Uri(site.Settings.BaseUrl, views.RouteOf(measure, language).Address))))],
                Enum.GetValues<MeasureState>().ToImmutableSortedDictionary(state => state, state => Localized.Of(language => phrases.State(state, language)))))
            .ToImmutableSortedDictionary(file => file.Path, file => file, StringComparer.Ordinal);
    }

    public ImmutableArray<Output> Files => [.. _files.Values];

    /// <summary>The tables and the JSON of one measure, or of them all.</summary>
    /// <param name="id">The measure's, or <see cref="OpenDataPath.All"/>.</param>
    public ImmutableArray<DownloadView> Downloads(string id, string title, Language language, Hrefs hrefs) =>
    [
        Download(OpenDataPath.Csv(id), "CSV", _phrases.Say(language, "download_csv", title), hrefs),
        Download(OpenDataPath.Excel(id, language), "CSV", _phrases.Say(language, "download_excel", title), hrefs),
        Download(OpenDataPath.Json(id), "JSON", _phrases.Say(language, "download_json", title), hrefs),
    ];

    /// <summary>Null where the site has no measures.</summary>
    public OpenDataView? All(Language language, Hrefs hrefs) => _files.IsEmpty ? null : new OpenDataView(
        Downloads(OpenDataPath.All, _phrases.Say(language, "all_measures"), language, hrefs),
        [
            Download(OpenDataPath.Schema, "JSON Schema", _phrases.Say(language, "download_schema"), hrefs),
            Download(OpenDataPath.Package, "JSON", _phrases.Say(language, "download_package"), hrefs),
            Download(OpenDataPath.Catalogue, "JSON-LD", _phrases.Say(language, "download_catalogue"), hrefs),
        ]);

    private DownloadView Download(string path, string format, string text, Hrefs hrefs) =>
        new(text, hrefs.To(new Route(path)), format, _files[path].Bytes.Length);
}
