using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Theme;

namespace Kasko.Site.Load;

/// <summary>A theme's folder and the paths of its files, which begin with it.</summary>
internal sealed record ThemeFolder(string Path, IReadOnlyList<string> Files)
{
    public const string Themes = "themes";

    /// <summary>
    /// The theme that <c>site.yml</c> names is a folder directly in the site's <c>themes</c>, nothing else. A site without
    /// a named theme, or with the program's name and no such folder, uses the program's. Null when the theme is missing
    /// or cannot be read, which has been reported.
    /// </summary>
    public static ThemeFolder? Find(Sourced<string>? theme, SourceTree tree, DiagnosticList diagnostics)
    {
        if (theme is not { } named)
        {
            var own = TownFolder.In(tree);
            foreach (var unused in Names(tree).Where(name => $"{Themes}/{name}" != own)) diagnostics.Add(UnusedTheme.At($"{Themes}/{unused}", unused));
            return Embedded;
        }

        var name = named.Value;
        if (!IsName(name))
        {
            diagnostics.Add(NoTheme.NotAName(named.At, name, Meant(name, tree)));
            return null;
        }

        var folder = $"{Themes}/{name}";
        var files = tree.Files(folder);
        if (files.Count > 0) return new ThemeFolder(folder, files);
        if (tree.IsTooLarge || tree.HasUnread(folder)) return null;
        if (name == EmbeddedTheme.Name && !tree.Exists(folder)) return Embedded;
        diagnostics.Add(NoTheme.At(named.At, folder, Suggestion.For(name, Known(tree))));
        return null;
    }

    /// <summary>The themes in the site's own folder, used or not.</summary>
    public static IReadOnlyList<string> Names(SourceTree tree) => tree.FolderNames(Themes);

    private static ThemeFolder Embedded => new(EmbeddedTheme.Folder, EmbeddedTheme.Files);

    private static bool IsName(string name) =>
        name is not ("." or "..") && !name.Any(letter => letter is '/' or '\\' || char.IsControl(letter));

    /// <summary>The theme at the end of a path, when there is one of that name.</summary>
    private static string? Meant(string path, SourceTree tree)
    {
        var last = path.TrimEnd('/', '\\').Split('/', '\\')[^1];
        return Known(tree).Contains(last, StringComparer.Ordinal) ? last : Suggestion.For(last, Known(tree));
    }

    private static IEnumerable<string> Known(SourceTree tree) => tree.FolderNames(Themes).Append(EmbeddedTheme.Name);
}
