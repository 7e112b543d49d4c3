using System.Text;
using Kasko.Site.Editing.Schemas;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>The files of a new site beside its pages and settings: the editors' guide, schemas, and how platforms publish it.</summary>
internal static class SiteFiles
{
    /// <summary>The folder of the schemas that YAML files name for editors' programs.</summary>
    public const string SchemaFolder = ".schemas";

    public static IEnumerable<Output> Of(WrittenSite site) =>
    [
        File(".gitignore", Resources.Read("site/gitignore")),
        File(".github/workflows/site.yml", Resources.Read("site/github.yml")),
        File(".gitlab-ci.yml", Resources.Read("site/gitlab.yml")),
        File($"{ContentPath.Folder}/README.md", EditorsGuide.In(site.Languages)),
        File($"{ContentPath.Measures}/README.md", Resources.Read("measures.md")),
        SiteSchemas.Settings(SchemaFolder),
        .. SiteSchemas.Files(site.Settings.Languages.Value).Select(schema => schema with { Path = $"{SchemaFolder}/{schema.Path}" }),
    ];

    /// <summary>The line that names a file's schema for editors' programs, where the site has the schemas; for files two folders deep.</summary>
    public static string SchemaLine(string root, string schema) =>
        System.IO.File.Exists(Path.Join(root, SchemaFolder, schema)) ? $"# yaml-language-server: $schema=../../{SchemaFolder}/{schema}\n" : "";

    private static Output File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
