using System.IO.Compression;
using System.Text;
using Kasko.Site.Network;
using Kasko.Site.Statistics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Kasko.Site.Tests.Statistics;

public sealed class GuestTests
{
    [Fact]
    public async Task Every_call_says_which_project_calls_and_for_whom()
    {
        await using var web = await Served();

        await Residents.Update(web, Residents.Measure());

        Assert.All(web.Server.Calls, call => Assert.Equal("Kasko.Site (+https://strategi.kasko.example/)", call.UserAgent));
    }

    [Fact]
    public async Task Calls_are_made_one_at_a_time_and_limits_are_asked_for_first()
    {
        await using var web = await Served();

        await Residents.Update([.. Enumerable.Range(1, 8).Select(number => Residents.Measure(id: $"measure-{number}"))], web.Address, web.Address);

        Assert.Equal(10, web.Server.Calls.Count);
        Assert.Equal(1, web.Server.MostAtOnce);
        Assert.EndsWith("?config", web.Server.Calls[0].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_more_calls_are_made_in_a_window_than_the_source_allows()
    {
        await using var web = await Served();
        web.Config = """{"maxValues":120000,"maxCells":120000,"maxCalls":4,"timeWindow":60}""";
        var clock = new TestClock();

        var updates = await Residents.Update([.. Enumerable.Range(1, 8).Select(number => Residents.Measure(id: $"measure-{number}"))], web.Address, web.Address, clock);

        Assert.All(updates, update => Assert.Equal(UpdateOutcome.Changed, update.Outcome));
        Assert.Equal([TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(60)], clock.Waits);
    }

    [Fact]
    public async Task A_query_larger_than_the_source_allows_is_split()
    {
        await using var web = await Served("2020: 1, 2021: 2, 2022: 3, 2023: 4, 2024: 5");
        web.Config = """{"maxValues":2,"maxCells":120000,"maxCalls":40,"timeWindow":60}""";
        web.MaxCells = 2;

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal("2020: 1; 2021: 2; 2022: 3; 2023: 4; 2024: 5", update.Figures());
        Assert.Equal(3, web.Server.Calls.Count(call => call.Method == "POST"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"maxValues":-5,"maxCells":"many","maxCalls":0,"timeWindow":1e99}""")]
    [InlineData("[]")]
    public async Task A_source_that_tells_no_sensible_limits_is_asked_slowly(string config)
    {
        await using var web = await Served();
        web.Config = config;
        var clock = new TestClock();

        var updates = await Residents.Update([.. Enumerable.Range(1, 12).Select(number => Residents.Measure(id: $"measure-{number}"))], web.Address, web.Address, clock);

        Assert.All(updates, update => Assert.Equal(UpdateOutcome.Changed, update.Outcome));
        Assert.Equal([TimeSpan.FromSeconds(10)], clock.Waits);
    }

    [Fact]
    public async Task After_too_many_calls_a_whole_window_passes_before_the_next()
    {
        await using var web = await Served();
        var refusals = 1;
        web.Server.Instead = Posts(context => refusals-- > 0 ? context.Write(429, "text/plain", "Too many requests") : null);
        var clock = new TestClock();

        var update = await Residents.Update(web, Residents.Measure(), clock: clock);

        Assert.Equal(UpdateOutcome.Changed, update.Outcome);
        Assert.Equal([TimeSpan.FromSeconds(60)], clock.Waits);
    }

    [Fact]
    public async Task A_source_that_names_a_longer_wait_gets_it()
    {
        await using var web = await Served();
        var refusals = 1;
        web.Server.Instead = Posts(context =>
        {
            if (refusals-- <= 0) return null;
            context.Response.Headers.RetryAfter = "150";
            return context.Write(429, "text/plain", "Too many requests");
        });
        var clock = new TestClock();

        var update = await Residents.Update(web, Residents.Measure(), clock: clock);

        Assert.Equal(UpdateOutcome.Changed, update.Outcome);
        Assert.Equal([TimeSpan.FromSeconds(150)], clock.Waits);
    }

    [Fact]
    public async Task A_source_that_wants_us_gone_for_hours_is_left_at_once()
    {
        await using var web = await Served();
        web.Server.Instead = Posts(context =>
        {
            context.Response.Headers.RetryAfter = "86400";
            return context.Write(429, "text/plain", "Too many requests");
        });
        var clock = new TestClock();

        var update = await Residents.Update(web, Residents.Measure(), clock: clock);

        Assert.Equal((UpdateOutcome.Failed, "statistics-busy"), (update.Outcome, update.Told()));
        Assert.Empty(clock.Waits);
    }

    [Fact]
    public async Task A_source_that_stays_busy_is_not_asked_again_in_the_run()
    {
        await using var web = await Served();
        web.Server.Instead = Posts(context => context.Write(429, "text/plain", "Too many requests"));

        var updates = await Residents.Update([Residents.Measure(), Residents.Measure(id: "men"), Residents.Measure(id: "women")], web.Address, web.Address);

        Assert.All(updates, update => Assert.Equal("statistics-busy", update.Told()));
        Assert.Equal(3, web.Server.Calls.Count(call => call.Method == "POST"));
    }

    [Fact]
    public async Task A_source_that_is_down_is_asked_six_times_and_then_left_for_the_run()
    {
        await using var web = await Served();
        web.Server.Instead = (context, _) =>
        {
            context.Abort();
            return Task.FromResult(true);
        };

        var updates = await Residents.Update([.. Enumerable.Range(1, 20).Select(number => Residents.Measure(id: $"measure-{number}"))], web.Address, web.Address);

        Assert.All(updates, update => Assert.Equal((UpdateOutcome.Failed, "statistics-unreachable"), (update.Outcome, update.Told())));
        Assert.Equal(6, web.Server.Calls.Count);
    }

    [Fact]
    public async Task A_passing_fault_is_waited_out()
    {
        await using var web = await Served();
        var faults = 2;
        web.Server.Instead = Posts(context => faults-- > 0 ? context.Html(503, "<html>Service Unavailable</html>") : null);
        var clock = new TestClock();

        var update = await Residents.Update(web, Residents.Measure(), clock: clock);

        Assert.Equal("2024: 1250", update.Figures());
        Assert.Equal([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)], clock.Waits);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_on_the_same_host_is_followed_with_the_query(int status)
    {
        await using var web = await Served();
        var moved = false;
        web.Server.Instead = Posts(context =>
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
        await using var web = await Served();
        web.Server.Instead = (context, call) =>
        {
            if (!call.Target.EndsWith(".px", StringComparison.Ordinal)) return Task.FromResult(false);
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = string.Format(System.Globalization.CultureInfo.InvariantCulture, location, web.Address.Port);
            return Task.FromResult(true);
        };

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((UpdateOutcome.Failed, "statistics-elsewhere"), (update.Outcome, update.Told()));
        Assert.Equal(2, web.Server.Calls.Count);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        await using var web = await Served();
        web.Server.Instead = Posts(context =>
        {
            context.Response.Headers.Location = context.Request.Path.Value;
            return context.Status(307);
        });

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((UpdateOutcome.Failed, "statistics-elsewhere"), (update.Outcome, update.Told()));
        Assert.Equal(4, web.Server.Calls.Count(call => call.Method == "POST"));
    }

    [Fact]
    public async Task A_client_that_followed_a_redirect_by_itself_is_not_trusted_with_the_answer()
    {
        await using var web = await Served();
        web.Server.Instead = (context, call) =>
        {
            if (!call.Target.EndsWith(".px", StringComparison.Ordinal) || context.Request.Host.Host == "localhost") return Task.FromResult(false);
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = $"http://localhost:{web.Address.Port}{call.Target}";
            return Task.FromResult(true);
        };
        using var http = new HttpClient();
        var options = new StatisticsOptions([], new(web.Address, web.Address), new Uri("https://strategi.kasko.example/"));

        var update = Assert.Single(await StatisticsUpdate.Run([Residents.Measure()], options, http, new TestClock(), CancellationToken.None));

        Assert.Equal((UpdateOutcome.Failed, "statistics-elsewhere"), (update.Outcome, update.Told()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_source_that_does_not_finish_is_left_when_the_time_is_over(bool afterHeaders)
    {
        await using var web = await Served();
        var clock = new TestClock();
        web.Server.Instead = Posts(async context =>
        {
            if (afterHeaders) await context.Json("""{"version":"2.0",""");
            if (afterHeaders) await context.Response.Body.FlushAsync();
            clock.RunOut();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        var update = await Residents.Update(web, Residents.Measure(), clock: clock);

        Assert.Equal((UpdateOutcome.Failed, "statistics-too-slow"), (update.Outcome, update.Told()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_far_too_large_is_not_read_to_its_end(bool announced)
    {
        const int size = 64 * 1024 * 1024;
        await using var web = await Served();
        var sent = 0L;
        web.Server.Instead = Posts(async context =>
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

        Assert.Equal((UpdateOutcome.Failed, "statistics-too-large"), (update.Outcome, update.Told()));
        Assert.Single(web.Server.Calls, call => call.Method == "POST");
    }

    [Fact]
    public async Task A_small_body_that_unpacks_to_a_huge_one_is_not_read_to_its_end()
    {
        await using var web = await Served();
        web.Server.Instead = Posts(async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = "gzip";
            await using var packed = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            var part = new byte[64 * 1024];
            for (var parts = 0; parts < 400; parts++) await packed.WriteAsync(part);
        });

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((UpdateOutcome.Failed, "statistics-too-large"), (update.Outcome, update.Told()));
    }

    [Fact]
    public async Task A_body_that_is_cut_off_is_asked_for_again()
    {
        await using var web = await Served();
        var cut = 1;
        web.Server.Instead = Posts(context => cut-- > 0 ? Cut(context) : null);

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal("2024: 1250", update.Figures());
    }

    [Fact]
    public async Task A_body_that_is_always_cut_off_leaves_the_old_figures()
    {
        await using var web = await Served();
        web.Server.Instead = Posts(Cut);

        var update = await Residents.Update(web, Residents.Measure(held: "2023: 1263"));

        Assert.Equal((UpdateOutcome.Failed, "statistics-unreachable", null), (update.Outcome, update.Told(), update.File));
    }

    [Fact]
    public async Task Whoever_stops_the_run_stops_it()
    {
        await using var web = await Served();
        using var stop = new CancellationTokenSource();
        web.Server.Instead = Posts(async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var http = PoliteHttp.Create();
        var options = new StatisticsOptions([], new(web.Address, web.Address), new Uri("https://strategi.kasko.example/"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StatisticsUpdate.Run([Residents.Measure()], options, http, new TestClock(), stop.Token));
    }

    private static async Task<PxWeb> Served(string figures = "2024: 1250")
    {
        var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table(figures);
        return web;
    }

    /// <summary>Answers table queries otherwise, where it has another answer.</summary>
    private static Func<HttpContext, ServedCall, Task<bool>> Posts(Func<HttpContext, Task?> answer) => async (context, call) =>
    {
        if (call.Method != "POST" || answer(context) is not { } other) return false;
        await other;
        return true;
    };

    private static async Task Cut(HttpContext context)
    {
        context.Response.ContentLength = 5_000;
        await context.Json("""{"version":"2.0","class":"dataset",""");
        await context.Response.Body.FlushAsync();
        context.Features.Get<IHttpRequestLifetimeFeature>()!.Abort();
    }
}
