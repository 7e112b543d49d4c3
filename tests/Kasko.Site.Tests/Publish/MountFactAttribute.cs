using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Kasko.Site.Tests.Publish;

/// <summary>A test that mounts file systems in its own mount namespace; skipped when that is not permitted.</summary>
public sealed class MountFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> MayMount = new(TryMount);

    public MountFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!MayMount.Value) Skip = "File systems may not be mounted here: it takes Linux, unshare and root.";
    }

    /// <summary>Runs a command in a mount namespace of its own.</summary>
    public static string[] Wrapper => ["unshare", "--mount"];

    private static bool TryMount()
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Wrapper[0], [.. Wrapper[1..], "mount", "-t", "tmpfs", "none", "/mnt"]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
