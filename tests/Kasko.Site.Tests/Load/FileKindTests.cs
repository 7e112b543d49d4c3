using System.Diagnostics;
using System.Net.Sockets;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>Entries that are not ordinary files: links, pipes, sockets, folders, and files that may not be read.</summary>
public sealed class FileKindTests
{
    [Fact]
    public async Task Links_that_lead_outside_or_in_circles_are_reported_and_not_followed()
    {
        using var site = TestSite.Small().Write("secret.txt", "Not for visitors.");
        Link(site, "content/circle", "..");
        Link(site, "content/self.csv", "self.csv");
        Link(site, "content/passwords.csv", "/etc/passwd");
        Link(site, "content/nowhere.csv", "nothing-here");
        Link(site, "themes/plain/layouts/page.html", "../../../secret.txt");
        Link(site, "themes/plain/partials/root", "/");

        Assert.Equal(
            [
                "content/circle unreadable-file", "content/nowhere.csv unreadable-file", "content/passwords.csv unreadable-file",
                "content/self.csv unreadable-file", "themes/plain/layouts/page.html unreadable-file", "themes/plain/partials/root unreadable-file",
            ],
            (await site.Check()).Places.Where(place => place.EndsWith(" unreadable-file", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_hard_link_is_an_ordinary_file_and_is_published()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var site = TestSite.WithSwedish("[Hamnens tider](times.txt)").Write("elsewhere.txt", "Öppet.");
        await Shell($"ln '{site.Root}/elsewhere.txt' '{site.Root}/content/times.txt'");

        await site.Built();

        Assert.Contains("Öppet.", site.Published().Where(file => file.Key.EndsWith(".txt", StringComparison.Ordinal)).Select(file => file.Value));
    }

    [Theory]
    [InlineData("content/benefits.yml")]
    [InlineData("content/advantages.yml")]
    public async Task A_strategy_list_that_is_a_symbolic_link_is_not_read(string path)
    {
        using var site = TestSite.Small().Write("secret.yml", "password: hunter2");
        Link(site, path, "../secret.yml");

        var run = await site.Check();

        Assert.Equal($"{path} unreadable-file", run.Places[0]);
        Assert.DoesNotContain("password", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_and_a_socket_are_reported_without_waiting()
    {
        if (!OperatingSystem.IsLinux()) return; // Other systems have none in their file system.
        using var site = TestSite.Small().Remove(SwedishText.File, "content/measures/berths.yml", "themes/plain/layouts/about.html");
        await Shell($"cd '{site.Root}' && mkfifo {SwedishText.File} content/measures/berths.yml themes/plain/layouts/about.html");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint($"{site.Root}/content/values/x.sv.md"));

        Assert.Equal(
            ["content/about.sv.md unreadable-file", "content/measures/berths.yml unreadable-file", "content/values/x.sv.md unreadable-file", "themes/plain/layouts/about.html unreadable-file"],
            (await site.Check()).Places);
    }

    [Theory]
    [InlineData("site.yml", "site.yml no-site")]
    [InlineData("content/benefits.yml", "content/benefits.yml missing-file")]
    [InlineData("themes/plain/layouts", null)]
    public async Task A_folder_where_a_file_should_be_and_the_other_way_round_are_reported(string path, string? expected)
    {
        using var site = TestSite.Small();
        var full = Path.Join(site.Root, path);
        if (Directory.Exists(full))
        {
            Directory.Delete(full, recursive: true);
            await File.WriteAllTextAsync(full, "x");
        }
        else
        {
            File.Delete(full);
            Directory.CreateDirectory(full);
        }

        var run = await site.Check();

        Assert.Equal(1, run.ExitCode);
        if (expected is not null) Assert.Equal([expected], run.Places);
    }

    /// <summary>Permissions do not apply to root, so this tests something only when run by another user.</summary>
    [Theory]
    [InlineData("content/about.sv.md")]
    [InlineData("content/goals")]
    public async Task A_file_without_read_permission_is_reported(string path)
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        using var site = TestSite.Small();
        var full = Path.Join(site.Root, path);
        var mode = File.GetUnixFileMode(full);
        File.SetUnixFileMode(full, UnixFileMode.None);
        try
        {
            Assert.Contains($"{path} unreadable-file", (await site.Check()).Places);
        }
        finally
        {
            File.SetUnixFileMode(full, mode);
        }
    }

    private static void Link(TestSite site, string path, string to)
    {
        var full = Path.Join(site.Root, path);
        File.Delete(full);
        File.CreateSymbolicLink(full, to);
    }

    private static async Task Shell(string command)
    {
        using var process = Process.Start("sh", ["-c", command]);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
