namespace Kasko.Site.Load;

/// <summary>The folder of the site's own parts, which replace the theme's one by one or are added to it.</summary>
internal static class TownFolder
{
    /// <summary>Beside <c>site.yml</c>.</summary>
    public const string Usual = "theme";

    /// <summary>Read where there is no <see cref="Usual"/>, for a repository whose top level is fixed.</summary>
    private const string AmongThemes = $"{ThemeFolder.Themes}/{Name}";

    private const string Name = "own";

    public static string In(SourceTree tree) =>
        !tree.FolderNames("").Contains(Usual, StringComparer.Ordinal) && ThemeFolder.Names(tree).Contains(Name, StringComparer.Ordinal) ? AmongThemes : Usual;
}
