using System.IO.Compression;
using System.Text;
using Kasko.Site.Network;
using Kasko.Site.Statistics;
using Kasko.Site.Tests.Languages;

namespace Kasko.Site.Tests.Statistics;

/// <summary>Limits on the time and size of a source's responses.</summary>
public sealed class ResponseLimitTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_response_that_does_not_finish_in_time_is_abandoned(bool afterHeaders)
    {
        await using var web = await Residents.Serve();
        var clock = new TestClock();
        web.AnswerQueries(async context =>
        {
            if (afterHeaders) await context.Json("""{"version":"2.0",""");
            if (afterHeaders) await context.Response.Body.FlushAsync();
            clock.ExpireTimeLimits();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        var update = await Residents.Update(web, Residents.Measure(), clock: clock);

        Assert.Equal((UpdateOutcome.Failed, "statistics-too-slow"), (update.Outcome, update.Problems()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_far_too_large_is_not_read_to_its_end(bool announced)
    {
        const int size = 64 * 1024 * 1024;
        await using var web = await Residents.Serve();
        var sent = 0L;
        web.AnswerQueries(async context =>
        {
            context.Response.ContentType = "application/json";
            if (announced) context.Response.ContentLength = size;
            var part = Encoding.ASCII.GetBytes(new string(' ', 64 * 1024));
            while (sent < size && !context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(part, context.RequestAborted).AsTask().ContinueWith(_ => { }, TaskScheduler.Default);
                sent += part.Length;
            }
        });

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((UpdateOutcome.Failed, "statistics-too-large"), (update.Outcome, update.Problems()));
        Assert.Single(web.Server.Calls, call => call.Method == "POST");
    }

    [Fact]
    public async Task A_small_body_that_unpacks_to_a_huge_one_is_not_read_to_its_end()
    {
        await using var web = await Residents.Serve();
        web.AnswerQueries(async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = "gzip";
            await using var packed = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            var part = new byte[64 * 1024];
            for (var parts = 0; parts < 400; parts++) await packed.WriteAsync(part);
        });

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((UpdateOutcome.Failed, "statistics-too-large"), (update.Outcome, update.Problems()));
    }

    [Fact]
    public async Task A_run_that_is_cancelled_stops_while_a_source_answers()
    {
        await using var web = await Residents.Serve();
        using var stop = new CancellationTokenSource();
        web.AnswerQueries(async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var http = OutboundHttp.CreateClient();
        var options = new StatisticsOptions([], new(web.Address, web.Address), new Uri("https://strategi.kasko.example/"), Bilingual.Languages, new DateOnly(2026, 11, 23));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FigureUpdater.Run([Residents.Measure()], options, http, new TestClock(), stop.Token));
    }
}
