using System.Globalization;
using System.Text;

namespace Kasko.Site.Benchmarks;

/// <summary>
/// The same number of pages with the same texts for another generator, with layouts that produce the same parts as the
/// small site's theme: menu, breadcrumbs, the other language, description, canonical address, JSON-LD, a list of all
/// pages and a sitemap.
/// </summary>
/// <param name="Index">The name of a section's own page.</param>
/// <param name="Data">The folder with the measures' figures.</param>
/// <param name="Figure">A measure's figure in the generator's notation.</param>
internal sealed record PeerSite(string Folder, string Index, string Data, Func<int, string> Figure)
{
    /// <summary>Home, the list of all pages and the not-found page, in both languages, and the language choice.</summary>
    private const int PagesOfLayouts = 6;

    public static PeerSite Hugo { get; } = new("hugo", "_index.md", "data/measures.json", measure => $"{{{{< measure m{measure} >}}}}");

    public static PeerSite Eleventy { get; } = new("eleventy", "index.md", "content/_data/measures.json", measure => $"{{{{ measures.m{measure} }}}}");

    public void Write(string root, int pages)
    {
        Folders.Copy(Folder, root);
        var measures = pages / 50;
        Folders.Write(root, Data, "{" + string.Join(",", Enumerable.Range(0, measures).Select(measure => $"\"m{measure}\":\"{Value(measure, 2025)}\"")) + "}");

        var (sections, texts) = Sections.Of((pages - PagesOfLayouts - (2 * measures)) / 2);
        foreach (var language in new[] { "sv", "fi" })
        {
            var town = new Town(language, page => Figure(page % measures), page => $"../p{page}/", section => $"../../../pictures/s{section}/boat.png");
            for (var section = 0; section < sections; section++)
                Page(root, $"{language}/s{section}/{Index}", town.SectionTitle(section), town.SectionSummary(section), "");
            for (var page = 0; page < texts; page++)
                Page(root, $"{language}/s{page / Town.PagesInSection}/p{page}.md", town.Title(page), town.Summary(page), town.Body(page, texts - 1));
            for (var measure = 0; measure < measures; measure++)
                Page(root, $"{language}/measures/m{measure}.md", town.MeasureTitle(measure), town.MeasureTitle(measure) + ".", Observations(measure));
        }

        var picture = File.ReadAllBytes(Path.Join(AppContext.BaseDirectory, "small/content/goals/boat.png"));
        for (var section = 0; section < sections; section++)
            Folders.Write(root, $"static/pictures/s{section}/boat.png", picture);
    }

    private static void Page(string root, string path, string title, string summary, string body) =>
        Folders.Write(root, "content/" + path, $"---\ntitle: {title}\ndescription: \"{summary}\"\n---\n\n{body}");

    private static string Observations(int measure)
    {
        var text = new StringBuilder("| | |\n| --- | ---: |\n");
        for (var year = 2016; year < 2026; year++) text.Append(CultureInfo.InvariantCulture, $"| {year} | {Value(measure, year)} |\n");
        return text.ToString();
    }

    private static int Value(int measure, int year) => KaskoSite.Value(measure, year);
}
