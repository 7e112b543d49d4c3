using System.Net;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>Viewing a built folder on one's own computer.</summary>
public sealed class ServeTests
{
    [Fact]
    public async Task The_built_site_is_served_with_its_own_not_found_pages()
    {
        using var site = await TestSite.Small().Built();
        await using var serving = await Serving.Start(site.Root, "--output", "public");
        var browser = serving.Browser;
        Assert.Contains("<h1>Värden</h1>", await browser.GetStringAsync(new Uri("sv/varden/", UriKind.Relative)), StringComparison.Ordinal);
        using var page = await browser.GetAsync(new Uri("sv/", UriKind.Relative));
        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("frame-ancestors 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")));
        using var lost = await browser.GetAsync(new Uri("fi/ei-ole/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        Assert.Contains("<h1>Sivua ei löytynyt</h1>", await lost.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("linked.txt")]
    [InlineData("linked/secret.txt")]
    [InlineData("sv/linked/secret.txt")]
    [InlineData("linked/")]
    [InlineData("hidden/.secret.txt")]
    [InlineData("..%2fsecret.txt")]
    [InlineData("%2e%2e/secret.txt")]
    [InlineData("..%5csecret.txt")]
    [InlineData("sv/..%2f..%2fsecret.txt")]
    [InlineData("%2fetc/passwd")]
    [InlineData("sv//index.html")]
    [InlineData("pipe.html")]
    [InlineData("device.html")]
    [InlineData("pipes/")]
    public async Task Only_ordinary_files_of_the_published_folder_are_served(string address)
    {
        using var site = Published().Write("secret.txt", "secret").Write("secrets/secret.txt", "secret").Write("secrets/index.html", "secret");
        site.Write("public/hidden/.secret.txt", "secret");
        File.CreateSymbolicLink(Path.Join(site.Public, "linked.txt"), Path.Join(site.Root, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Join(site.Public, "linked"), Path.Join(site.Root, "secrets"));
        Directory.CreateSymbolicLink(Path.Join(site.Public, "sv", "linked"), "../../secrets");
        SpecialFile.TryMake(Special.Pipe, Path.Join(site.Public, "pipe.html"), "");
        SpecialFile.TryMake(Special.Pipe, Path.Join(site.Public, "pipes", "index.html"), "");
        SpecialFile.TryMake(Special.Device, Path.Join(site.Public, "device.html"), "");
        await using var serving = await Serving.Start(site.Root, "--output", "public");

        var answer = await serving.Raw($"GET /{address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("secret\n", answer + "\n", StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host: localhost", "200")]
    [InlineData("Host: localhost:8080", "200")]
    [InlineData("Host: LOCALHOST", "200")]
    [InlineData("Host: 127.0.0.1:1", "200")]
    [InlineData("Host: [::1]:8080", "200")]
    [InlineData("Host: evil.example", "400")]
    [InlineData("Host: localhost.evil.example", "400")]
    [InlineData("Host: evil.example:8080", "400")]
    [InlineData("Host: 192.168.1.1", "400")]
    [InlineData("Host:", "400")]
    [InlineData("X: y", "400")]
    [InlineData("Host: localhost\r\nHost: evil.example", "400")]
    [InlineData("Host: localhost:8080\r\nOrigin: http://localhost:8080", "200")]
    [InlineData("Host: localhost:8080\r\nOrigin: http://localhost:8081", "403")]
    [InlineData("Host: localhost:8080\r\nOrigin: https://evil.example", "403")]
    [InlineData("Host: localhost:8080\r\nOrigin: null", "403")]
    public async Task Only_names_of_this_computer_are_answered(string header, string status)
    {
        using var site = Published();
        await using var serving = await Serving.Start(site.Root, "--output", "public");

        var answer = await serving.Raw($"GET /sv/ HTTP/1.1\r\n{header}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEAD", "200")]
    [InlineData("POST", "405")]
    [InlineData("OPTIONS", "405")]
    [InlineData("TRACE", "405")]
    [InlineData("CONNECT", "4")]
    [InlineData("X-", "400")]
    public async Task Nothing_but_reading_is_answered(string method, string status)
    {
        using var site = Published();
        await using var serving = await Serving.Start(site.Root, "--output", "public");

        var answer = await serving.Raw($"{method} /sv/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_built_site_it_says_how_to_build_one()
    {
        using var site = TestSite.Small();

        var run = await site.Run("serve", "--output", "public");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"kasko: There is no built site in {site.Public}. Build it first with 'kasko build'.\n", run.Error);
    }

    /// <summary>A published folder with two pages.</summary>
    private static TestSite Published() => TestSite.Small().Write("public/index.html", "<html>index").Write("public/sv/index.html", "<html>sv");
}
