using System.Text;
using Kasko.Site.Tests.Sites;
using Kasko.Site.Tests.Statistics;
using Microsoft.AspNetCore.Http;

namespace Kasko.Site.Tests.Hostile;

/// <summary><c>kasko verify URL</c> at servers that answer in odd ways: a sentence and exit code 1.</summary>
public sealed class LiveSiteTests(LiveSiteTests.Published published) : IClassFixture<LiveSiteTests.Published>
{
    [Theory]
    [InlineData("file:///x")]
    [InlineData("javascript:x")]
    [InlineData("//")]
    [InlineData("http://[")]
    [InlineData("http://")]
    [InlineData("http:///x")]
    [InlineData("data:text/html,x")]
    [InlineData("https://x:99999/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("")]
    public async Task A_redirect_that_leads_nowhere_is_reported_as_a_refusal(string location)
    {
        await using var server = await LocalServer.Start((context, _) =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = location;
            return Task.CompletedTask;
        });

        foreach (var run in await Verify(server.Address))
        {
            Assert.Equal(1, run.ExitCode);
            Assert.All(run.Places, place => Assert.EndsWith(" server-refuses", place, StringComparison.Ordinal));
            Assert.Contains("status code 302", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_redirect_loop_ends()
    {
        await using var server = await LocalServer.Start((context, _) =>
        {
            context.Response.Redirect(context.Request.Path);
            return Task.CompletedTask;
        });

        foreach (var run in await Verify(server.Address)) Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_body_that_comes_byte_by_byte_is_abandoned_when_the_time_for_a_request_is_over()
    {
        using var site = await TestSite.Small().Built();
        await using var server = await LocalServer.Start(async (context, _) =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync("x");
                await Task.Delay(20, CancellationToken.None);
            }
        });

        var run = await site.WithTimersFasterBy(200).Run("verify", server.Address.AbsoluteUri);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("so slow that it was abandoned", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(" server-unreachable", Assert.Single(run.Places), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_larger_than_any_page_differs_from_what_was_published()
    {
        var part = new byte[1024 * 1024];
        await using var server = await LocalServer.Start((context, _) =>
        {
            context.Response.ContentLength = 1L << 40;
            return context.Response.Body.WriteAsync(part).AsTask();
        });

        var run = (await Verify(server.Address))[0];

        Assert.Equal(1, run.ExitCode);
        Assert.All(run.Places, place => Assert.EndsWith(" file-differs", place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nX-\u0001: \u0002\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: /\u0007\u001b[31m\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nLast-Modified: never\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 999 \u001b[31m\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("garbage\r\n\r\n")]
    public async Task A_malformed_answer_is_a_difference_and_shows_no_control_characters(string answer)
    {
        await using var server = RawServer.Start(Encoding.Latin1.GetBytes(answer));

        foreach (var run in await Verify(server.Address))
        {
            Assert.Equal(1, run.ExitCode);
            Assert.DoesNotContain(run.Error, character => char.IsControl(character) && character != '\n');
        }
    }

    [Theory]
    [InlineData("http://user:pw4711@127.0.0.1:9/", "user name or a password")]
    [InlineData("https://pw4711@127.0.0.1:9/", "user name or a password")]
    [InlineData("ftp://user:pw4711@127.0.0.1/", "is no web address")]
    [InlineData("http://user:pw4711@[", "is no web address")]
    [InlineData("http://", "is no web address")]
    [InlineData("http://127.0.0.1:9/%0Ax", "is no web address")]
    public async Task An_address_that_cannot_be_asked_is_wrong_usage_and_its_password_is_not_shown(string address, string words)
    {
        foreach (var format in (string[])["text", "json", "sarif", "github", "gitlab"])
        {
            var run = await published.Site.Run("verify", address, "--format", format);

            Assert.Equal(2, run.ExitCode);
            Assert.Contains(words, run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("pw4711", run.Error + run.Output, StringComparison.Ordinal);
        }
    }

    /// <summary>Its files, and then its age.</summary>
    private async Task<CommandRun[]> Verify(Uri address)
    {
        using var elsewhere = TestSite.Small();
        return [await published.Site.Run("verify", address.AbsoluteUri), await elsewhere.Run("verify", address.AbsoluteUri, "--max-age", "2d")];
    }

    /// <summary>A published site that no test changes.</summary>
    public sealed class Published : IAsyncLifetime
    {
        internal TestSite Site { get; } = TestSite.Small();

        public async ValueTask InitializeAsync() => await Site.Built();

        public ValueTask DisposeAsync()
        {
            Site.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
