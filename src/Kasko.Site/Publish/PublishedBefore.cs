using System.Collections.Immutable;

namespace Kasko.Site.Publish;

/// <summary>What was published to a folder before, by the record beside it.</summary>
public static class PublishedBefore
{
    /// <summary>The day by the clock when the folder was last published to; null when it is not known.</summary>
    /// <param name="output">The published folder, absolute.</param>
    public static DateOnly? LastBuild(string output) => Record(output)?.Built;

    /// <summary>The paths of the pages; null when there is no record.</summary>
    /// <param name="output">The published folder, absolute.</param>
    public static ImmutableSortedSet<string>? Addresses(string output) => Record(output)?.AllAddresses;

    private static PublishRecord? Record(string output)
    {
        try
        {
            return RecordFile.Read(OwnFolder.Beside(Path.TrimEndingDirectorySeparator(output)).Record);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
