using System.Globalization;
using CsCheck;
using Kasko.Site.Tests.Publish;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>
/// After any edit, a build over the old site gives the same bytes as a build into an empty folder; when the edit is a
/// mistake, both report the same and the old site stays.
/// </summary>
public sealed class RandomEditTests
{
    private const int Sequences = 12;
    private const int EditsInSequence = 8;

    private static readonly string[] Pages =
        ["about", "feedback", "strategy", "follow-up", "index", "goals/harbour", "goals/school", "goals/index", "values/openness", "extra/news", "extra/club"];

    private enum Kind
    {
        Text,
        Title,
        Order,
        Slug,
        Alias,
        Schedule,
        NewPage,
        Deletion,
        Rename,
        Figure,
        NewMeasure,
        MeasureGone,
        Menu,
        Slogan,
        Stylesheet,
        Layout,
        Partial,
        Word,
        Document,
        DaysPass,
    }

    private static readonly Gen<(Kind Kind, int Number)[]> Edits =
        Gen.Select(Gen.Enum<Kind>(), Gen.Int[0, 999]).Array[EditsInSequence];

    [Fact]
    public async Task Random_edits_give_the_same_site_as_a_clean_build() => await Edits.SampleAsync(Holds, iter: Sequences, threads: 1);

    private static async Task Holds((Kind Kind, int Number)[] edits)
    {
        using var site = TestSite.Small();
        using var published = new PublishedSite(inMemory: true);
        var day = new DateOnly(2026, 11, 23);
        foreach (var (kind, number) in edits.Prepend((Kind.DaysPass, 0)))
        {
            var undo = FolderText.Bytes(site.Root);
            if (kind is Kind.DaysPass) day = day.AddDays(number);
            else Edit(site, kind, number);

            var before = Directory.Exists(published.Public) ? FolderText.Of(published.Public) : [];
            var run = await Build(site, published.Public, day);
            using var empty = new PublishedSite(inMemory: true);
            var clean = await Build(site, empty.Public, day);

            Assert.Equal(clean.ExitCode, run.ExitCode);
            if (run.ExitCode == 0)
            {
                Assert.Equal(FolderText.Of(empty.Public), Without(FolderText.Of(published.Public), kept: before));
                continue;
            }

            Assert.Equal(clean.Places, run.Places);
            Assert.Equal(before, FolderText.Of(published.Public));
            FolderText.Restore(site.Root, undo);
        }

        SortedDictionary<string, string> Without(SortedDictionary<string, string> now, SortedDictionary<string, string> kept) => new(
            now.Where(file => !(file.Key.StartsWith("assets/", StringComparison.Ordinal) && kept.ContainsKey(file.Key) && !IsUsed(now, file.Key)))
                .ToDictionary(), StringComparer.Ordinal);
    }

    private static bool IsUsed(SortedDictionary<string, string> site, string asset) =>
        site.Any(file => file.Key.EndsWith(".html", StringComparison.Ordinal) && file.Value.Contains(Path.GetFileName(asset), StringComparison.Ordinal));

    private static Task<CommandRun> Build(TestSite site, string output, DateOnly day) =>
        site.Build("--output", output, "--as-of", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void Edit(TestSite site, Kind kind, int number)
    {
        var page = Pages[number % Pages.Length];
        var day = new DateOnly(2026, 11, 23).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        switch (kind)
        {
            case Kind.Text: InBoth(site, page, text => text + $"\nTillagt {number}.\n"); break;
            case Kind.Title: InBoth(site, page, text => Replaced(text, "\ntitle: ", $"\ntitle: Rubrik {number % 3} ")); break;
            case Kind.Order: InBoth(site, page, text => WithKey(text, "order", $"{number % 5}")); break;
            case Kind.Slug: InBoth(site, page, text => WithKey(text, "slug", $"adress-{number % 4}")); break;
            case Kind.Alias: InBoth(site, page, text => text.Contains("kind: home", StringComparison.Ordinal) ? text : WithKey(text, "aliases", $"[{(text.Contains("{fi}", StringComparison.Ordinal) ? "fi" : "sv")}/gammal-{number % 7}/]")); break;
            case Kind.Schedule: InBoth(site, page, text => WithKey(text, number % 2 == 0 ? "publish_until" : "publish_from", day)); break;
            case Kind.NewPage: New(site, number % 2 == 0 ? "extra/news" : "extra/club", number); break;
            case Kind.Deletion: Remove(site, $"content/{page}.sv.md", $"content/{page}.fi.md"); break;
            case Kind.Rename: Rename(site, page, $"extra/{Path.GetFileName(page)}-{number % 3}"); break;
            case Kind.Figure: Change(site, "content/measures/residents.yml", text => Replaced(text, "value: 12", $"value: {number % 3}12")); break;
            case Kind.NewMeasure: Measure(site, number); break;
            case Kind.MeasureGone: Remove(site, $"content/measures/m{number % 3}.yml"); break;
            case Kind.Menu: Change(site, "site.yml", text => Replaced(text, "menu: [", number % 2 == 0 ? "menu: [values, " : "menu: [about, ")); break;
            case Kind.Slogan: Change(site, "site.yml", text => Replaced(text, "slogan: {sv: ", $"slogan: {{sv: Ord {number} ")); break;
            case Kind.Stylesheet: site.Append("themes/plain/assets/style.css", $"p{{margin:{number % 4}px}}\n"); break;
            case Kind.Layout: site.Append($"themes/plain/layouts/{(number % 2 == 0 ? "goal" : "page")}.html", $"<!-- {number} -->\n"); break;
            case Kind.Partial: Change(site, "themes/plain/partials/foot.html", text => Replaced(text, "<footer>", $"<footer><p>{number}</p>")); break;
            case Kind.Word: Change(site, "themes/plain/i18n/sv.yml", text => Replaced(text, "\n", $"\n# {number}\n")); break;
            case Kind.Document: site.Append("content/goals/mooring-fees.csv", $"{number};{number}\n"); break;
        }
    }

    private static void InBoth(TestSite site, string page, Func<string, string> change)
    {
        foreach (var path in new[] { $"content/{page}.sv.md", $"content/{page}.fi.md" }) Change(site, path, change);
    }

    private static void Change(TestSite site, string path, Func<string, string> change)
    {
        if (File.Exists(Path.Join(site.Root, path))) site.Write(path, change(File.ReadAllText(Path.Join(site.Root, path))));
    }

    private static void Remove(TestSite site, params string[] paths) =>
        site.Remove([.. paths.Where(path => File.Exists(Path.Join(site.Root, path)))]);

    private static string Replaced(string text, string old, string instead) =>
        text.IndexOf(old, StringComparison.Ordinal) is >= 0 and var at ? text[..at] + instead + text[(at + old.Length)..] : text;

    /// <summary>The front matter with this key, replacing an existing one.</summary>
    private static string WithKey(string text, string key, string value)
    {
        var lines = text.Split('\n').Where(line => !line.StartsWith(key + ":", StringComparison.Ordinal)).ToList();
        lines.Insert(1, $"{key}: {value}");
        return string.Join('\n', lines);
    }

    private static void New(TestSite site, string page, int number)
    {
        site.Write($"content/{page}.sv.md", $"---\nkind: page\ntitle: Nytt {number}\nsummary: Om nytt {number}.\n---\n\nText.\n");
        site.Write($"content/{page}.fi.md", $"---\nkind: page\ntitle: Uusi {number}\nsummary: Uudesta {number}.\n---\n\nTeksti.\n");
    }

    private static void Rename(TestSite site, string page, string name)
    {
        foreach (var language in new[] { "sv", "fi" })
        {
            var old = $"content/{page}.{language}.md";
            if (!File.Exists(Path.Join(site.Root, old))) continue;
            site.Write($"content/{name}.{language}.md", File.ReadAllBytes(Path.Join(site.Root, old))).Remove(old);
        }
    }

    private static void Measure(TestSite site, int number) => site.Write($"content/measures/m{number % 3}.yml", $$"""
        benefit: learning
        status: proposed
        title: {sv: Mätare {{number}}, fi: Mittari {{number}}}
        definition: {sv: Det som mäts., fi: Mitattava asia.}
        unit:
          sv: {heading: stycken, one: stycke, other: stycken}
          fi: {heading: kappaleet, one: kappale, other: kappaletta}
        direction: up
        observations:
          - {period: 2025, value: {{number}}, publish_from: 2027-01-01}
        """);
}
