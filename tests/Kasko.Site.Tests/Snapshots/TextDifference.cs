namespace Kasko.Site.Tests.Snapshots;

/// <summary>Shows where two texts begin to differ.</summary>
internal static class TextDifference
{
    private const int Before = 2;
    private const int After = 3;

    /// <summary>The first differing lines of both, after the lines they share.</summary>
    public static string Head(string accepted, string received)
    {
        var (ours, theirs) = (accepted.Split('\n'), received.Split('\n'));
        var at = 0;
        while (at < ours.Length && at < theirs.Length && ours[at] == theirs[at]) at++;
        return string.Join('\n', (string[])
        [
            $"They differ from line {at + 1} on:",
            .. Lines(ours, Math.Max(0, at - Before), at, "    "),
            .. Lines(ours, at, at + After, "  - "),
            .. Lines(theirs, at, at + After, "  + "),
        ]);
    }

    private static IEnumerable<string> Lines(string[] lines, int from, int to, string mark) =>
        from < lines.Length ? lines[from..Math.Min(to, lines.Length)].Select(line => mark + line) : [];
}
