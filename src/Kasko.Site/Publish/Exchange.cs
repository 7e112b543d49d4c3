using Kasko.Site.Files;

namespace Kasko.Site.Publish;

/// <summary>Puts a whole new folder in the place of the old one.</summary>
internal sealed class Exchange(Disk disk)
{
    /// <summary>
    /// In one step where the system can; the old site is then where the new one was. Otherwise in two renames, the old
    /// site then being at <paramref name="previous"/>. Null when the folder cannot be moved at all, and nothing was done.
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
