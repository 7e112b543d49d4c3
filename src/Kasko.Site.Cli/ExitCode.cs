namespace Kasko.Site.Cli;

/// <summary>The exit codes; scripts rely on them.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int ContentIsWrong = 1;
    public const int WrongUsage = 2;

    /// <summary>The folder is refused, or a disk operation failed.</summary>
    public const int FolderRefused = 3;

    /// <summary>The site is published, and a person should check something: figures, or the published files.</summary>
    public const int NeedsAttention = 4;

    /// <summary>An internal error: <c>EX_SOFTWARE</c> of <c>sysexits.h</c>.</summary>
    public const int InternalError = 70;

    /// <summary>The system lacks a library or the time zones: <c>EX_OSERR</c> of <c>sysexits.h</c>.</summary>
    public const int LibraryMissing = 71;

    /// <summary>128 plus the number of the signal, as in shells.</summary>
    public const int Interrupted = 130;

    public const int Terminated = 143;
}
