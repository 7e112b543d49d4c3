using System.Collections.Immutable;

namespace Kasko.Site.Publish;

/// <summary>The pages that have ever been published to a folder, by the record beside it.</summary>
public static class PublishedAddresses
{
    /// <summary>The paths of the pages; null when there is no record.</summary>
    /// <param name="output">The published folder, absolute.</param>
    public static ImmutableSortedSet<string>? Of(string output)
    {
        try
        {
            return RecordFile.Read(OwnFolder.Beside(Path.TrimEndingDirectorySeparator(output)).Record)?.AllAddresses;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
