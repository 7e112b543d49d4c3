using System.Runtime.CompilerServices;
using Kasko.Site.BrowserTests.Browsing;
using Kasko.Site.Editing.Packages;

namespace Kasko.Site.BrowserTests.Editing;

/// <summary>
/// A test with the editing program, whose archive is not in the repository. Without it the test is skipped with advice;
/// in continuous integration (<c>CI=true</c>) it fails instead.
/// </summary>
public sealed class EditorFactAttribute : FactAttribute
{
    public EditorFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!File.Exists(Archive) && Environment.GetEnvironmentVariable("CI") != "true") Skip = "The editing program is not here: run tests/judges/archives, which fetches it.";
    }

    internal static string Archive => Path.Join(Repository.Root, "tests", "judges", ".archives", EditorPackage.Program.ArchiveName);
}
