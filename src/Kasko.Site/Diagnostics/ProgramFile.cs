namespace Kasko.Site.Diagnostics;

/// <summary>
/// The paths of files inside the program, such as <c>kasko:themes/kasko/layouts/page.html</c>. No path of a site begins
/// like this, so nobody looks for the file in the site.
/// </summary>
public static class ProgramFile
{
    public const string Prefix = "kasko:";

    public static bool Is(string path) => path.StartsWith(Prefix, StringComparison.Ordinal);
}
