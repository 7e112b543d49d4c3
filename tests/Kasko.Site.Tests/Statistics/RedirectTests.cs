using System.Globalization;
using Kasko.Site.Statistics;
using Kasko.Site.Tests.Languages;

namespace Kasko.Site.Tests.Statistics;

/// <summary>Redirects from a statistics source.</summary>
public sealed class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_on_the_same_host_is_followed_with_the_query(int status)
    {
        await using var web = await Residents.Serve();
        var moved = false;
        web.AnswerQueries(context =>
        {
            if (moved) return null;
            moved = true;
            context.Response.Headers.Location = context.Request.Path.Value;
            return context.Status(status);
        });

        var update = await Residents.Update(web, Residents.Measure());

        Assert.True(moved);
        Assert.Equal("2024: 1250", update.Figures());
    }

    [Theory]
    [InlineData("http://localhost:{0}/PxWeb/api/v1/fi/StatFin/vaerak/11ra.px")]
    [InlineData("//elsewhere.example/11ra.px")]
    [InlineData("http://127.0.0.1:9/11ra.px")]
    [InlineData("ftp://127.0.0.1:{0}/11ra.px")]
    public async Task A_redirect_to_another_host_is_not_followed(string location)
    {
        await using var web = await Residents.Serve();
        web.Server.Instead = (context, call) =>
        {
            if (!call.Target.EndsWith(".px", StringComparison.Ordinal)) return Task.FromResult(false);
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = string.Format(CultureInfo.InvariantCulture, location, web.Address.Port);
            return Task.FromResult(true);
        };

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((UpdateOutcome.Failed, "statistics-elsewhere"), (update.Outcome, update.Problems()));
        Assert.Equal(2, web.Server.Calls.Count);
    }

    [Fact]
    public async Task A_redirect_loop_ends_after_three_redirects()
    {
        await using var web = await Residents.Serve();
        web.AnswerQueries(context =>
        {
            context.Response.Headers.Location = context.Request.Path.Value;
            return context.Status(307);
        });

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((UpdateOutcome.Failed, "statistics-elsewhere"), (update.Outcome, update.Problems()));
        Assert.Equal(4, web.Server.Calls.Count(call => call.Method == "POST"));
    }

    [Fact]
    public async Task The_answer_of_another_host_is_not_used_when_the_http_client_followed_the_redirect_itself()
    {
        await using var web = await Residents.Serve();
        web.Server.Instead = (context, call) =>
        {
            if (!call.Target.EndsWith(".px", StringComparison.Ordinal) || context.Request.Host.Host == "localhost") return Task.FromResult(false);
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = $"http://localhost:{web.Address.Port}{call.Target}";
            return Task.FromResult(true);
        };
        using var http = new HttpClient();
        var options = new StatisticsOptions([], new(web.Address, web.Address), new Uri("https://strategi.kasko.example/"), Bilingual.Languages, new DateOnly(2026, 11, 23));

        var update = Assert.Single(await FigureUpdater.Run([Residents.Measure()], options, http, new TestClock(), CancellationToken.None));

        Assert.Equal((UpdateOutcome.Failed, "statistics-elsewhere"), (update.Outcome, update.Problems()));
    }
}
