namespace Kasko.Site.Cli;

/// <summary>Limits that a system sets for a process.</summary>
internal static class SystemLimits
{
    /// <summary>SIGXFSZ, which has the same number on Linux and macOS: a file has grown beyond the limit.</summary>
    public const int FileSizeSignal = 25;
}
