namespace Kasko.Site.Cli;

/// <summary>Everything the command touches of the process around it, so that tests can stand in for it.</summary>
public sealed record Terminal(
    TextWriter Output,
    TextWriter Error,
    string CurrentFolder,
    TimeProvider Clock,
    Func<string, string?> Variable)
{
    public static Terminal System { get; } = new(
        Plain(Console.OpenStandardOutput()), Plain(Console.OpenStandardError()), Environment.CurrentDirectory,
        TimeProvider.System, Environment.GetEnvironmentVariable);

    /// <summary>UTF-8 and LF whatever the locale says.</summary>
    private static StreamWriter Plain(Stream stream) => new(stream) { AutoFlush = true, NewLine = "\n" };
}
