using System.Diagnostics;

namespace Kasko.Site.Tests.Sites;

/// <summary>Entries of folders that are neither files nor folders.</summary>
public enum Special
{
    Link,
    DanglingLink,
    Folder,
    Pipe,
    Device,
}

internal static class SpecialFile
{
    /// <summary>Creates a special file; false when this machine does not allow it.</summary>
    /// <param name="target">The target of a link.</param>
    public static bool TryMake(Special special, string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        switch (special)
        {
            case Special.Link:
                File.CreateSymbolicLink(path, target);
                return true;
            case Special.DanglingLink:
                File.CreateSymbolicLink(path, target + "-that-is-not-there");
                return true;
            case Special.Folder:
                Directory.CreateDirectory(path);
                return true;
            case Special.Pipe:
                return Run("mkfifo", path);
            default:
                // Like /dev/null.
                return Run("mknod", path, "c", "1", "3");
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux()) return false;
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
