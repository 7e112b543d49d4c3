using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Editing;
using Kasko.Site.Load;
using Kasko.Site.Model;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Editing;

/// <summary>The loader of each kind of file that editors write.</summary>
internal static class FileLoader
{
    private const string Page = "content/about.sv.md";
    private const string Theme = "themes/plain/theme.yml";

    /// <summary>The errors that loading reports.</summary>
    public static string[] Errors(SourceFile file, string yaml)
    {
        var diagnostics = new DiagnosticList();
        if (file == SourceFile.FrontMatter) FrontMatterReader.Read(Page, $"---\n{yaml}\n---\n", Samples.Languages, diagnostics);
        else Load(file, yaml, diagnostics);
        // The colours of a pair are compared with the theme's other files, and a dimension to download with the categories.
        return [.. diagnostics.ToSorted().Where(found => found.Severity is Severity.Error && found.Id is not ("unknown-colour" or "category-code")).Select(found => found.ToString()!)];
    }

    private static void Load(SourceFile file, string yaml, DiagnosticList diagnostics)
    {
        var path = file == SourceFile.Theme ? Theme : file.Files[0].Replace("*", "example", StringComparison.Ordinal);
        var tree = new SourceTree(Repository.Site("small"), diagnostics, new Output(path, Encoding.UTF8.GetBytes(yaml)));
        if (file == SourceFile.Settings) SettingsLoader.Load(tree, diagnostics);
        else if (file == SourceFile.Measure) MeasureLoader.Load(tree, path, [Samples.Benefit], Samples.Languages, diagnostics);
        else if (file == SourceFile.Action) ActionLoader.Load(tree, path, Samples.Languages, diagnostics);
        else if (file == SourceFile.Benefits) StrategyLoader.Benefits(tree, areNeeded: true, Samples.Languages, diagnostics);
        else if (file == SourceFile.Advantages) StrategyLoader.Advantages(tree, Samples.Languages, diagnostics);
        else if (file == SourceFile.Theme) new ThemeLoader(tree, diagnostics).Load(SettingsLoader.Load(tree, diagnostics).Settings!);
        else throw new ArgumentOutOfRangeException(nameof(file), file, "It has no loader here.");
    }
}
