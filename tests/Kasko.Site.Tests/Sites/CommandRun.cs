namespace Kasko.Site.Tests.Sites;

/// <summary>The exit code and the output of a command.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>
    /// The lines on standard error, one for each problem, without warnings about outdated translations, which tests
    /// cause whenever they change one language.
    /// </summary>
    public string[] Problems => [.. AllProblems.Where(line => !line.Contains(": warning stale-translation: ", StringComparison.Ordinal))];

    public string[] AllProblems => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The problems, each as <c>path:line:column id</c>.</summary>
    public string[] Places => [.. Problems.Select(Place)];

    private static string Place(string line)
    {
        var parts = line.Split(": ", 3);
        return $"{parts[0]} {parts[1].Split(' ')[1]}";
    }
}
