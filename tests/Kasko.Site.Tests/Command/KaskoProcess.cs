using System.Diagnostics;

namespace Kasko.Site.Tests.Command;

/// <summary>The real command in a process of its own.</summary>
internal static class KaskoProcess
{
    /// <summary>The path of its assembly, for <c>dotnet</c>.</summary>
    public static string Program => Path.Join(AppContext.BaseDirectory, "kasko.dll");

    /// <summary>The command in shell notation.</summary>
    public static string ShellCommand => $"dotnet '{Program}'";

    public static Process Start(params string[] arguments)
    {
        // Processes started in the background by a shell ignore Ctrl+C, and so would their children.
        string[] command = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        return Process.Start(new ProcessStartInfo(command[0], [.. command[1..], Program, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
    }

    public static void Signal(Process process, string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
