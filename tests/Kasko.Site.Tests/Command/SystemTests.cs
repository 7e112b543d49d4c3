using System.Diagnostics;
using Kasko.Site.Tests.Publish;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>What the system refuses to a user, such as <c>ulimit -f</c>, or lacks.</summary>
public sealed class SystemTests
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

    [MountFact]
    public async Task A_missing_OpenSSL_is_reported_with_how_to_install_it()
    {
        using var site = TestSite.Small();

        var (exitCode, error) = await Build(site, "for library in $(ldconfig -p | grep -o '/[^ ]*/libssl\\.so\\.[0-9.]*'); do mount --bind /dev/null \"$library\"; done", MountFactAttribute.Wrapper);

        Assert.True(exitCode == 71, error);
        Assert.Contains("apt install libssl3", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Public));
    }

    [MountFact]
    public async Task Missing_time_zones_are_reported_with_how_to_install_them()
    {
        using var site = TestSite.Small();

        var (exitCode, error) = await Build(site, "mount -t tmpfs none /usr/share/zoneinfo", MountFactAttribute.Wrapper);

        Assert.True(exitCode == 71, error);
        Assert.Contains("apt install tzdata", error, StringComparison.Ordinal);
    }

    /// <param name="wrapper">A command that runs the command that follows it.</param>
    private static async Task<(int ExitCode, string Error)> Build(TestSite site, string before, params string[] wrapper)
    {
        string[] command = [.. wrapper, "bash", "-c", $"{before}; exec dotnet \"$1\" build --site \"$2\" --as-of 2026-11-23 --quiet --language en", "bash", Path.Join(AppContext.BaseDirectory, "kasko.dll"), site.Root];
        var start = new ProcessStartInfo(command[0], command[1..])
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
