using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Kasko.Site.Editing.Packages;

/// <summary>What npm on this computer is set to.</summary>
internal static class NpmSettings
{
    /// <summary>The environment variable in which npm takes the address too.</summary>
    private const string Variable = "npm_config_registry";

    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    /// <summary>The address of the registry; null when npm is not installed or does not say.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    public static Uri? Registry(Func<string, string?> variable) =>
        AddressIn(variable(Variable)) ?? (Program(variable("PATH")) is { } npm ? AddressIn(Answer(npm)) : null);

    private static Uri? AddressIn(string? text) =>
        Uri.TryCreate(text?.Trim().TrimEnd('/') + "/", UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? address : null;

    /// <summary>npm as PATH has it: by its name alone, a file 'npm' in the current folder would be run.</summary>
    private static string? Program(string? path) => (path ?? "").Split(Path.PathSeparator)
        .Where(Path.IsPathFullyQualified).Select(folder => Path.Join(folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm")).FirstOrDefault(File.Exists);

    private static string? Answer(string npm)
    {
        var start = new ProcessStartInfo(npm, ["config", "get", "registry"])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEndAsync();
            if (output.Wait(TimeLimit)) return output.Result;
            process.Kill(entireProcessTree: true);
            return null;
        }
        catch (Exception exception) when (exception is Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
    }
}
