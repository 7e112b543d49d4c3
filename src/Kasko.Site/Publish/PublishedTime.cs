namespace Kasko.Site.Publish;

/// <summary>
/// When the site was last built, as the modification time of its <c>sitemap.xml</c>. Web servers send it as
/// <c>Last-Modified</c> (RFC 9110, 8.8.2), so anyone can see that builds have stopped, and the bytes stay the same.
/// </summary>
public static class PublishedTime
{
    public const string File = "sitemap.xml";

    internal static void Set(string output, DateTimeOffset now)
    {
        try
        {
            System.IO.File.SetLastWriteTimeUtc(Path.Join(output, File), now.UtcDateTime);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The site is published all the same; it only looks older than it is, which 'kasko verify' reports.
        }
    }

    /// <summary>Null when there is no such file.</summary>
    /// <param name="output">The published folder, or a copy of it that has kept the times.</param>
    public static DateTimeOffset? Of(string output) =>
        new FileInfo(Path.Join(output, File)) is { Exists: true } file ? new DateTimeOffset(file.LastWriteTimeUtc, TimeSpan.Zero) : null;
}
