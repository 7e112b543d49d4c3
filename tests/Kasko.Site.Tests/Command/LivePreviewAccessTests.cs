using System.Net;
using System.Net.Sockets;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>Where the preview of a site is found, who gets an answer, and to what.</summary>
public sealed class LivePreviewAccessTests
{
    private const string Goal = "content/goals/harbour.sv.md";
    private const string GoalAddress = "sv/strategiska-mal/en-livlig-hamn/";

    [Fact]
    public async Task A_taken_port_gives_the_next_free_one_and_says_so()
    {
        using var site = TestSite.Small();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await using var serving = await Serving.Start(site.Root, "--port", $"{port}");

        Assert.StartsWith($"Port {port} is taken, so the site is on port {serving.Address.Port}.\n", serving.Said, StringComparison.Ordinal);
        Assert.InRange(serving.Address.Port, port + 1, port + 20);
        Assert.Contains("<h1>", await serving.Page("sv/varden/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "http")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    public async Task A_wrong_port_is_wrong_usage(params string[] options)
    {
        using var site = TestSite.Small();

        var run = await site.Run(["serve", .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Write a number from 0 to 65535", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_named()
    {
        using var site = TestSite.Small();

        var run = await site.Run("serve", "--site", "missing");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"kasko: There is no folder {Path.Join(site.Root, "missing")}. Give the site's folder with --site.\n", run.Error);
    }

    [Theory]
    [InlineData("Host: evil.example", "400")]
    [InlineData("Host: localhost:1\r\nOrigin: https://evil.example", "403")]
    [InlineData("Host: localhost:1\r\nOrigin: http://localhost:1", "200")]
    public async Task Pages_of_other_sites_get_no_answer(string header, string status)
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);

        foreach (var address in (string[])["sv/varden/", "_preview/preview.js"])
            Assert.StartsWith($"HTTP/1.1 {status} ", await serving.Raw($"GET /{address} HTTP/1.1\r\n{header}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_outside_the_published_site_are_not_shown_and_links_and_pipes_are_reported()
    {
        using var site = TestSite.Small().Write("secret.txt", "secret");
        await using var serving = await Serving.Start(site.Root);
        foreach (var address in (string[])["site.yml", "secret.txt", "content/index.sv.md", "..%2fsecret.txt", "sv/..%2f..%2fsecret.txt", "%2fetc/passwd"])
            Assert.StartsWith("HTTP/1.1 404 ", await serving.Raw($"GET /{address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);

        File.CreateSymbolicLink(Path.Join(site.Root, "content/linked.sv.md"), Path.Join(site.Root, "secret.txt"));
        SpecialFile.TryMake(Special.Pipe, Path.Join(site.Root, "content/pipe.sv.md"), "");

        var page = await serving.Until("sv/varden/", page => page.QuerySelector("#kasko-preview summary") is not null);
        Assert.Contains("content/linked.sv.md", page.QuerySelector("#kasko-preview details")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("secret\n", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clients_that_send_or_read_nothing_hold_up_no_others()
    {
        using var site = TestSite.Small();
        await using var serving = await Serving.Start(site.Root);
        var slow = new List<TcpClient>();
        for (var number = 0; number < 50; number++)
        {
            var client = new TcpClient();
            await client.ConnectAsync(serving.Address.Host, serving.Address.Port);
            await client.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(number % 2 == 0 ? "GET / HTTP/1.1\r\nHost: lo" : "GET /_preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            slow.Add(client);
        }

        site.Replace(Goal, "Bryggan lagas", "Bryggan målas");

        await serving.Until(GoalAddress, page => page.Body!.TextContent.Contains("Bryggan målas", StringComparison.Ordinal));
        foreach (var client in slow) client.Dispose();
    }
}
