using System.Globalization;
using System.Text;
using Kasko.Site.Translations;

namespace Kasko.Site.Benchmarks;

/// <summary>The tests' small site, with the requested numbers of pages and measures added.</summary>
internal static class KaskoSite
{
    /// <summary>The pages of the small site itself, including the language choice and the not-found pages.</summary>
    private const int PagesOfSmall = 34;

    public static void Write(string root, int pages)
    {
        Folders.Copy("small", root);
        // The list of a hundred thousand pages is larger than a town would publish.
        if (pages > 20_000) File.AppendAllText(Path.Join(root, "site.yml"), $"weights: {{page_kb: {pages / 10}}}\n");
        var measures = pages / 50;
        for (var measure = 0; measure < measures; measure++) Measure(root, measure);

        var written = (pages - PagesOfSmall - (2 * measures)) / 2;
        var (sections, texts) = Sections.Of(written);
        Page(root, "plan/index.sv.md", "Planen", "Allt som staden gör.", "");
        Page(root, "plan/index.fi.md", "Suunnitelma", "Kaikki, mitä kaupunki tekee.", "");
        foreach (var language in new[] { "sv", "fi" })
        {
            var town = new Town(language, page => $"{{m{page % measures}: latest}}", page => $"p{page}.{language}.md", _ => "boat.png");
            for (var section = 0; section < sections; section++)
                Page(root, $"plan/s{section}/index.{language}.md", town.SectionTitle(section), town.SectionSummary(section), "");
            for (var page = 0; page < texts; page++)
                Page(root, $"plan/s{page / Town.PagesInSection}/p{page}.{language}.md", town.Title(page), town.Summary(page), town.Body(page, texts - 1));
        }

        var picture = File.ReadAllBytes(Path.Join(root, "content/goals/boat.png"));
        for (var section = 0; section < sections; section++) Folders.Write(root, $"content/plan/s{section}/boat.png", picture);
        AcceptTranslations(root);
    }

    /// <summary>A town has accepted its translations: without it, each page would be reported.</summary>
    private static void AcceptTranslations(string root)
    {
        var list = SiteTranslations.List(root, TimeProvider.System);
        SiteTranslations.Accept(root, list, list.Entries.Select(entry => entry.Page.Value));
    }

    public static int Value(int measure, int year) => 1000 + (measure * 31 % 400) + (year * 7 % 90);

    private static void Page(string root, string path, string title, string summary, string body) =>
        Folders.Write(root, "content/" + path, $"---\nkind: page\ntitle: {title}\nsummary: \"{summary}\"\n---\n\n{body}");

    private static void Measure(string root, int measure)
    {
        var observations = new StringBuilder();
        for (var year = 2016; year < 2026; year++)
            observations.Append(CultureInfo.InvariantCulture, $"  - {{period: {year}, value: {Value(measure, year)}}}\n");
        Folders.Write(root, $"content/measures/m{measure}.yml", $$"""
            benefit: learning
            status: adopted
            title: {sv: Deltagare i verksamhet {{measure}}, fi: Toiminnan {{measure}} osallistujat}
            definition: {sv: "De som deltog i verksamhet {{measure}} under året.", fi: "Toimintaan {{measure}} vuoden aikana osallistuneet."}
            unit:
              sv: {heading: deltagare, one: deltagare, other: deltagare}
              fi: {heading: osallistujat, one: osallistuja, other: osallistujaa}
            direction: up
            baseline: {period: 2015, value: 1000}
            target: {period: 2030, value: 1800}
            observations:
            {{observations}}
            """);
    }
}
