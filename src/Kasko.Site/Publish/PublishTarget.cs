using Kasko.Site.Diagnostics;

namespace Kasko.Site.Publish;

/// <summary>Where a site is published.</summary>
/// <param name="SiteRoot">The site's folder, absolute.</param>
/// <param name="OutputPath">The folder to publish to, absolute; missing parents are created.</param>
/// <param name="Home">The home folder of the user who builds, absolute; null when there is none.</param>
public sealed record PublishTarget(string SiteRoot, string OutputPath, string? Home = null)
{
    public string SiteRoot { get; } = Whole(SiteRoot);
    public string OutputPath { get; } = Whole(OutputPath);

    /// <summary>Today by the clock, in the town's time zone; null when the date was given and no clock was asked.</summary>
    public DateOnly? ClockDate { get; init; }

    /// <summary>Whether assets of the previous generation are deleted too.</summary>
    public bool IsPurge { get; init; }

    /// <summary>
    /// Whether files without a record are taken over, when each is what this build makes or what an earlier record names.
    /// </summary>
    public bool IsAdoption { get; init; }

    /// <summary>A published file, or the folder itself, as the place of a diagnostic.</summary>
    internal SourceSpan At(string path = "") =>
        new(Path.GetRelativePath(SiteRoot, Path.Join(OutputPath, path)).Replace('\\', '/').TrimEnd('/'));

    private static string Whole(string path) =>
        Path.IsPathFullyQualified(path)
            ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))
            : throw new ArgumentException("A folder to publish from or to is given by its absolute path.", nameof(path));
}
