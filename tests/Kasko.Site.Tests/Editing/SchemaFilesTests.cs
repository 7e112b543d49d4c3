using Kasko.Site.Editing;
using Kasko.Site.Editing.Schemas;
using Kasko.Site.Tests.Rules;
using Kasko.Site.Tests.Sites;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Kasko.Site.Tests.Editing;

/// <summary>The schemas in the repository, and the files that they are for.</summary>
public sealed class SchemaFilesTests
{
    private const string Folder = ".schemas";

    private static string Root => Repository.Root;

    public static TheoryData<string> WholeSites => [Root, Repository.Site("talludden"), Repository.Site("small")];

    [Fact]
    public void The_schemas_in_the_repository_are_those_that_the_command_writes() => Assert.All(SiteSchemas.Files(Samples.Languages), file =>
        Assert.Equal(File.ReadAllText(Path.Join(Root, Folder, file.Path)), System.Text.Encoding.UTF8.GetString(file.Bytes.Span)));

    [Fact]
    public async Task The_command_writes_them_and_says_where()
    {
        using var site = TestSite.Small();

        var run = await site.Run("schemas", ".schemas");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([.. SourceFile.All.Select(file => $".schemas/{file.Name}.json")], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(File.ReadAllText(Path.Join(Root, Folder, "measure.json")), File.ReadAllText(Path.Join(site.Root, Folder, "measure.json")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_reported()
    {
        using var site = TestSite.Small().Write("notes.txt", "…");

        var run = await site.Run("schemas", "notes.txt");

        Assert.Equal((3, "", true), (run.ExitCode, run.Output, run.Error.Contains("notes.txt cannot be written to", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(WholeSites))]
    public async Task Every_file_of_a_whole_site_is_valid(string site)
    {
        var files = Files(site);

        Assert.All((IEnumerable<SourceFile>)[SourceFile.Settings, SourceFile.FrontMatter, SourceFile.Measure, SourceFile.Benefits, SourceFile.Advantages], kind => Assert.Contains(files, file => file.Kind == kind));
        Assert.Empty(await Faults(files));
    }

    [Fact]
    public async Task Every_file_of_the_rules_right_examples_is_valid()
    {
        var faults = new List<string>();
        foreach (var (rule, reader) in RuleSite.All)
        {
            using var site = RuleSite.Right(RuleSite.Example(rule, reader));
            faults.AddRange((await Faults(Files(site.Root))).Select(fault => $"{rule}: {fault}"));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void A_YAML_file_that_names_its_schema_names_one_that_exists_and_is_for_it()
    {
        var naming = ((string[])["content", "tests/sites"]).SelectMany(folder => Directory.EnumerateFiles(Path.Join(Root, folder), "*.yml", SearchOption.AllDirectories)).Append(Path.Join(Root, "site.yml"))
            .Select(path => (Path: path, Line: File.ReadLines(path).FirstOrDefault() ?? ""))
            .Where(file => file.Line.StartsWith("# yaml-language-server: $schema=", StringComparison.Ordinal)).ToList();

        Assert.Contains(naming, file => file.Path.EndsWith("content/measures/residents.yml", StringComparison.Ordinal));
        Assert.All(naming, file =>
        {
            var schema = Path.GetFullPath(file.Line.Split('=')[1], Path.GetDirectoryName(file.Path)!);
            Assert.Equal(Path.Join(Root, Folder), Path.GetDirectoryName(schema));
            Assert.True(File.Exists(schema), file.Line);
        });
    }

    [Fact]
    public void Visual_Studio_Code_finds_the_schema_of_each_kind_of_file() => Assert.Equal(
        File.ReadAllText(Path.Join(Root, ".vscode", "settings.json")), System.Text.Encoding.UTF8.GetString(SiteSchemas.Settings(Folder).Bytes.Span));

    private static List<(SourceFile Kind, string Path)> Files(string site) =>
    [
        .. SourceFile.All.SelectMany(kind => Matching(kind, site), (kind, path) => (kind, path)),
        .. Directory.EnumerateFiles(Path.Join(site, "content"), "*.*.md", SearchOption.AllDirectories).Select(path => (SourceFile.FrontMatter, path)),
    ];

    private static IEnumerable<string> Matching(SourceFile kind, string site)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(kind.Files.Where(pattern => pattern[0] != '!'));
        matcher.AddExcludePatterns(kind.Files.Where(pattern => pattern[0] == '!').Select(pattern => pattern[1..]));
        return kind.Files.IsEmpty ? [] : matcher.GetResultsInFullPath(site);
    }

    private static async Task<List<string>> Faults(IEnumerable<(SourceFile Kind, string Path)> files)
    {
        var faults = new List<string>();
        foreach (var (kind, path) in files)
        {
            var read = YamlAsJson.Read(path);
            if (read is not null && (await Schemas.Of(kind)).Faults(read) is { Length: > 0 } fault) faults.Add($"{path}: {fault}");
        }

        return faults;
    }
}
