using Kasko.Site.Statistics;
using Microsoft.AspNetCore.Http;

namespace Kasko.Site.Tests.Statistics;

public sealed class WrongAnswerTests
{
    [Fact]
    public async Task A_refusal_as_a_web_page_is_reported_with_its_status()
    {
        await using var web = await Residents.Serve();
        web.MaxCells = 0;

        var update = await Residents.Update(web, Residents.Measure(stored: "2023: 1263"));

        Assert.Equal((UpdateOutcome.Failed, "statistics-refused", null), (update.Outcome, update.Problems(), update.File));
        Assert.Contains("403", update.Diagnostics[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_is_refused_without_a_body_is_reported()
    {
        await using var web = await Residents.Serve();
        web.AnswerQueries(context => context.Status(400));

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((UpdateOutcome.Failed, "statistics-refused"), (update.Outcome, update.Problems()));
    }

    [Theory]
    [InlineData("text/html; charset=utf-8", "<!DOCTYPE html><title>Huoltokatko</title>")]
    [InlineData("text/html", """{"version":"2.0","class":"dataset"}""")]
    [InlineData("text/plain", "")]
    public async Task A_web_page_in_place_of_figures_is_not_parsed(string type, string body)
    {
        await using var web = await Residents.Serve();
        web.AnswerQueries(context => context.Write(200, type, body));

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((UpdateOutcome.Failed, "statistics-not-json"), (update.Outcome, update.Problems()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"variables\":[{\"code\":\"\\ud800\",\"values\":[]}]}")]
    [InlineData("{\"variables\":{},\"variables\":[]}")]
    [InlineData("{\"variables\":[1]}")]
    [InlineData("{\"variables\":[]}")]
    public async Task Malformed_metadata_is_reported(string body)
    {
        await using var web = await Residents.Serve();
        web.Server.Instead = async (context, call) =>
        {
            if (call.Method == "POST" || call.Target.EndsWith("?config", StringComparison.Ordinal)) return false;
            await context.Json(body);
            return true;
        };

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((UpdateOutcome.Failed, "statistics-not-understood"), (update.Outcome, update.Problems()));
    }

    [Fact]
    public async Task An_answer_about_another_area_is_refused()
    {
        await using var web = await Residents.Serve();
        web.AnswerQueries(context => context.Json("""
            {"version":"2.0","class":"dataset","id":["alue_23_20260101","contentscode","timeperiod_y"],"size":[1,1,1],
             "dimension":{"alue_23_20260101":{"category":{"index":["KU005"]}},"contentscode":{"category":{"index":["vaerak-vaesto"]}},"timeperiod_y":{"category":{"index":["2024"]}}},
             "value":[1250]}
            """));

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((UpdateOutcome.Failed, "statistics-not-understood"), (update.Outcome, update.Problems()));
    }

    [Fact]
    public async Task A_problem_with_one_measure_does_not_stop_the_others()
    {
        await using var web = await Residents.Serve();
        await using var sotkanet = await Sotkanet.Start();
        sotkanet.Values[2024] = 1250;
        web["StatFin/muutl/11ae"] = Residents.Table("2024: 12");
        web.Server.Instead = (context, call) => Task.FromResult(Fault(context, call));

        var updates = await Residents.Update(
            [
                Residents.Measure(),
                Residents.Measure(Residents.StatFin("muutl/11ae"), id: "moving"),
                Residents.Measure(Residents.StatFin("vaerak/99zz"), id: "unknown"),
                Residents.Measure(Residents.Sotkanet(), id: "welfare"),
            ],
            web.Address,
            sotkanet.Address);

        Assert.Equal(
            [("residents", UpdateOutcome.Failed), ("moving", UpdateOutcome.Changed), ("unknown", UpdateOutcome.Failed), ("welfare", UpdateOutcome.Changed)],
            updates.Select(update => (update.Measure, update.Outcome)));

        static bool Fault(HttpContext context, ServedCall call)
        {
            if (!call.Target.EndsWith("11ra.px", StringComparison.Ordinal)) return false;
            context.Response.StatusCode = 404;
            return true;
        }
    }

    [Fact]
    public async Task Control_characters_in_a_sources_texts_do_not_reach_a_message()
    {
        await using var web = await Residents.Serve();
        var table = Residents.Table("2024: 1250");
        web[Residents.Path] = table with { Variables = [.. table.Variables, new PxWebVariable("kou\u001b[31mlu\ntus\u202E{x}", ["1", "2"])] };

        var update = await Residents.Update(web, Residents.Measure());

        var message = Assert.Single(update.Diagnostics).Message.English;
        Assert.Contains("'kou (31mlu tus(x)'", message, StringComparison.Ordinal);
        Assert.DoesNotContain(message, character => char.IsControl(character) || character == '\u202E');
    }
}
