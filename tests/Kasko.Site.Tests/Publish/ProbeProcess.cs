using System.Diagnostics;

namespace Kasko.Site.Tests.Publish;

/// <summary>Runs the probe, or a small shell script around it, in a separate process.</summary>
internal static class ProbeProcess
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>The probe as a shell command.</summary>
    public static string Command => $"'{Environment.ProcessPath}' {Program.Probe}";

    public static Process Start(params string[] arguments) => Start(
        new ProcessStartInfo(Environment.ProcessPath!, [Program.Probe, .. arguments]));

    /// <summary>Runs a script with its arguments as $1, $2 …; returns its output by line.</summary>
    public static async Task<string[]> Shell(string script, string[] wrapper, params string[] arguments)
    {
        string[] command = [.. wrapper, "sh", "-euc", script, "sh", .. arguments];
        using var process = Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true });
        using var stop = new CancellationTokenSource(Longest);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(stop.Token);
            var said = await process.StandardOutput.ReadToEndAsync(stop.Token);
            await process.WaitForExitAsync(stop.Token);
            Assert.True(process.ExitCode == 0, said + await errors);
            return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        return Process.Start(start)!;
    }
}
