namespace Kasko.Site.Tests.Sites;

/// <summary>New temporary folders.</summary>
internal static class TestFolder
{
    /// <summary>Linux's file system in memory: thousands of small builds wait for no disk there.</summary>
    private const string Memory = "/dev/shm";

    /// <summary>Containers may have only 64 MB of it, which large sites would fill.</summary>
    private const long Enough = 1L << 30;

    private static readonly bool HasMemory = Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace >= Enough;

    /// <summary>Makes an empty folder, in memory where it is possible and wanted, and returns its path.</summary>
    public static string New(bool inMemory)
    {
        var folder = Path.Join(inMemory && HasMemory ? Memory : Path.GetTempPath(), $"kasko-{Guid.NewGuid():n}");
        Directory.CreateDirectory(folder);
        return folder;
    }
}
