using Kasko.Site.Files;

namespace Kasko.Site.Publish;

/// <summary>Replaces the old published folder by a complete new one.</summary>
internal sealed class Exchange(Disk disk)
{
    /// <summary>
    /// Swaps the folders atomically where the system can; the old site is then in <paramref name="staging"/>. Otherwise
    /// uses two renames; the old site is then in <paramref name="previous"/>. Null when the folder cannot be moved;
    /// nothing is then changed.
    /// </summary>
    public PublishMethod? Put(string staging, string output, string previous)
    {
        if (!Directory.Exists(output))
        {
            disk.MoveFolder(staging, output);
            return PublishMethod.Renamed;
        }

        return disk.ExchangeFolders(staging, output) switch
        {
            0 => PublishMethod.Exchanged,
            Posix.Busy or Posix.CrossDevice => null,
            Posix.NotOffered or Posix.InvalidArgument or Posix.NotSupported => InTwoRenames(staging, output, previous),
            var answer => throw new IOException(null, answer),
        };
    }

    private PublishMethod? InTwoRenames(string staging, string output, string previous)
    {
        try
        {
            disk.MoveFolder(output, previous);
        }
        catch (IOException)
        {
            return null;
        }

        try
        {
            disk.MoveFolder(staging, output);
        }
        catch
        {
            disk.MoveFolder(previous, output);
            throw;
        }

        return PublishMethod.Renamed;
    }
}
