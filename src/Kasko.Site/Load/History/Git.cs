using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Kasko.Site.Load.History;

/// <summary>
/// Reads from a Git repository. Its configuration may come from a stranger, so nothing in it may run a program, reach the
/// network or write a file.
/// </summary>
internal static class Git
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    private static readonly string[] Guards =
    [
        "--no-pager", "--no-optional-locks", "--no-replace-objects",
        // Both would run a program that the configuration names: one to watch files, one to verify signatures.
        "-c", "core.fsmonitor=false", "-c", "log.showSignature=false",
        // A server builds as another user than the one who cloned. Git refuses that because of such programs.
        "-c", "safe.directory=*",
    ];

    /// <summary>What git writes; null when it is missing, fails, or takes too long.</summary>
    public static string? Output(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in Guards.Concat(arguments)) start.ArgumentList.Add(argument);
        if (Program(start) is not { } program) return null;
        start.FileName = program;
        SetVariables(start.Environment);
        try
        {
            using var process = Process.Start(start)!;
            return Output(process);
        }
        catch (Exception exception) when (exception is Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Output(Process process)
    {
        process.StandardInput.Close();
        // By threads, because reading asynchronously would start the runtime's engine for sockets, which costs more.
        var output = OnThread(process.StandardOutput.ReadToEnd);
        var errors = OnThread(process.StandardError.ReadToEnd);
        if (!Task.WaitAll([output, errors], TimeLimit))
        {
            process.Kill(entireProcessTree: true);
            return null;
        }

        process.WaitForExit();
        return process.ExitCode == 0 ? output.Result : null;
    }

    private static Task<string> OnThread(Func<string> read) => Task.Factory.StartNew(read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Git as PATH has it: by its name alone, a file 'git' in the current folder would be run.</summary>
    private static string? Program(ProcessStartInfo start)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (start.Environment.TryGetValue("PATH", out var path) ? path ?? "" : "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified).Select(folder => Path.Join(folder, name)).FirstOrDefault(File.Exists);
    }

    private static void SetVariables(IDictionary<string, string?> variables)
    {
        // A hook that builds the site has variables that name another folder.
        foreach (var name in variables.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList()) variables.Remove(name);
        variables["GIT_CONFIG_NOSYSTEM"] = "1";
        variables["GIT_CONFIG_GLOBAL"] = "/dev/null";
        // A partial clone would fetch what it lacks. The second is for versions before 2.45: no protocol has that name.
        variables["GIT_NO_LAZY_FETCH"] = "1";
        variables["GIT_ALLOW_PROTOCOL"] = "none";
    }
}
