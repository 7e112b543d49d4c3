namespace Kasko.Site.Tests.Sites;

/// <summary>What a command ended with and said.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>
    /// The lines on standard error: one for each thing that is wrong, but for the reminder that a page is behind its
    /// original, which tests give rise to whenever they write in one language.
    /// </summary>
    public string[] Problems => [.. AllProblems.Where(line => !line.Contains(": warning stale-translation: ", StringComparison.Ordinal))];

    public string[] AllProblems => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What is wrong, each as <c>path:line:column id</c>.</summary>
    public string[] Places => [.. Problems.Select(Place)];

    private static string Place(string line)
    {
        var parts = line.Split(": ", 3);
        return $"{parts[0]} {parts[1].Split(' ')[1]}";
    }
}
