using System.Diagnostics;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>Limits that the system sets for a user, such as <c>ulimit -f</c>.</summary>
public sealed class SystemLimitTests
{
    [Fact]
    public async Task A_file_larger_than_the_system_allows_is_reported_and_the_old_site_is_served()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit is set by a shell of Linux.");
        using var site = await TestSite.Small().Built();
        var before = FolderText.Hash(site.Public);
        site.Append("content/about.sv.md", string.Concat(Enumerable.Repeat("\nEn rad till som gör sidan större.\n", 2000)));

        var (exitCode, error) = await Build(site, "ulimit -f 30");

        Assert.True(exitCode == 3, error);
        Assert.Contains("ulimit -f", error, StringComparison.Ordinal);
        Assert.Equal(before, FolderText.Hash(site.Public));
        Assert.Equal(0, (await site.Run("verify")).ExitCode);
    }

    private static async Task<(int ExitCode, string Error)> Build(TestSite site, string limit)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"{limit}; exec dotnet \"$1\" build --site \"$2\" --as-of 2026-11-23 --quiet --language en", "bash", Path.Join(AppContext.BaseDirectory, "kasko.dll"), site.Root])
        {
            RedirectStandardError = true,
            // Otherwise the runtime itself keeps its code in a file that is larger than the limit.
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        };
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }
}
