using System.Text.RegularExpressions;
using Kasko.Site.Model;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Themes;

/// <summary>
/// Those who write styles find every class in a template or in <c>themes/README.md</c>. The whole sites are built with a
/// copy of the theme whose templates mark their own classes, so that those without a mark are the generator's.
/// </summary>
public sealed partial class GeneratorClassTests
{
    private const string Mark = "t-";

    /// <summary>A table with an empty cell, which the whole sites do not have.</summary>
    private const string Table = "\n\nTabell: Båtar\n\n| Båtar | 2025 | 2026 |\n| --- | ---: | ---: |\n| Hamnen | 5 | |\n";

    [Fact]
    public async Task Every_class_that_the_generator_writes_is_documented_and_no_other()
    {
        var written = new SortedSet<string>([.. await Classes(Repository.Root), .. await Classes(Repository.Site("talludden"))], StringComparer.Ordinal);
        var documented = new SortedSet<string>(Documented(), StringComparer.Ordinal);

        Assert.Equal("", string.Join(' ', written.Except(documented)));
        Assert.Equal("", string.Join(' ', documented.Except(written).Except(MeasureStates.Keys.All)));
        Assert.All(MeasureStates.Keys.All, key => Assert.Contains(key, documented));
    }

    [Fact]
    public void The_classes_of_a_template_are_marked_and_keys_are_not() =>
        Assert.Equal(
            "<b class=\"t-a t-b {{ $1.key }}{{ if x }} t-c{{ end }}\"><i class=\"t-kind-{{ page.kind }}\">",
            Marked("<b class=\"a b {{ $1.key }}{{ if x }} c{{ end }}\"><i class=\"kind-{{ page.kind }}\">"));

    /// <summary>The generator's classes on all pages of a site; any named language of code as <c>language-…</c>.</summary>
    private static async Task<IEnumerable<string>> Classes(string root)
    {
        var folder = TestFolder.New(inMemory: true);
        try
        {
            foreach (var part in (string[])["content", "themes/own"]) Copy(Path.Join(root, part), Path.Join(folder, part), Marked);
            Copy(Path.Join(Repository.Root, "themes", "kasko"), Path.Join(folder, "themes", "marked"), Marked);
            var settings = File.ReadLines(Path.Join(root, "site.yml")).Where(line => !line.StartsWith("theme:", StringComparison.Ordinal));
            await File.WriteAllLinesAsync(Path.Join(folder, "site.yml"), [.. settings, "theme: marked"]);
            foreach (var (language, caption) in new[] { ("sv", "Tabell"), ("fi", "Taulukko") })
                await File.AppendAllTextAsync(Path.Join(folder, "content", $"about.{language}.md"), Table.Replace("Tabell", caption, StringComparison.Ordinal));
            using var site = await BuiltSite.Of(folder, new Uri("https://kasko.example/"));
            return [.. site.Pages.Values.SelectMany(page => page.QuerySelectorAll("[class]")).SelectMany(element => element.ClassList)
                .Where(name => !name.StartsWith(Mark, StringComparison.Ordinal))
                .Select(name => name.StartsWith("language-", StringComparison.Ordinal) ? "language-…" : name).Distinct()];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Copy(string from, string to, Func<string, string> change)
    {
        if (!Directory.Exists(from)) return;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (file.EndsWith(".html", StringComparison.Ordinal)) File.WriteAllText(copy, change(File.ReadAllText(file)));
            else File.Copy(file, copy);
        }
    }

    private static string Marked(string template) => ClassList().Replace(template, list =>
        Name().Replace(list.Value, name => name.Value.StartsWith('{') ? name.Value : Mark + name.Value));

    /// <summary>The names in the first column of the section's tables.</summary>
    private static IEnumerable<string> Documented()
    {
        var section = File.ReadAllText(Path.Join(Repository.Root, "themes", "README.md")).Split("## The classes that the generator writes")[1].Split("\n## ")[0];
        return section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Code().Matches(line.Split(" | ")[0])).Select(match => match.Groups[1].Value);
    }

    [GeneratedRegex("(?<=class=\")[^\"]*(?=\")", RegexOptions.CultureInvariant)]
    private static partial Regex ClassList();

    [GeneratedRegex(@"\{\{.*?\}\}|[^\s{]+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
