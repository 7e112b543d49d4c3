using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Kasko.Site.Tests.Statistics;

/// <summary>Answers like Sotkanet's REST service, which refuses requests without a user agent.</summary>
internal sealed class Sotkanet : IAsyncDisposable
{
    public const int Kasko = 203;

    public required LocalServer Server { get; init; }

    /// <summary>By year; other years have no row.</summary>
    public SortedDictionary<int, decimal?> Values { get; } = [];

    public string Unit { get; set; } = "ABS";

    public string FinnishTitle { get; set; } = "Väestö 31.12.";

    public string? SwedishTitle { get; set; } = "Befolkning 31.12.";

    public Uri Address => new(Server.Address, "rest/1.1/");

    public static async Task<Sotkanet> Start()
    {
        Sotkanet? sotkanet = null;
        var server = await LocalServer.Start((context, call) => sotkanet!.Answer(context));
        return sotkanet = new Sotkanet { Server = server };
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private Task Answer(HttpContext context)
    {
        if (context.Request.Headers.UserAgent.Count == 0) return context.Status(403);
        return context.Request.Path.Value switch
        {
            "/rest/1.1/regions" => context.Json("""
                [{"id":1,"code":"231","category":"MAAKUNTA","title":{"fi":"Ei kunta"}},
                 {"id":203,"code":"231","category":"KUNTA","title":{"fi":"Kaskinen","sv":"Kaskö"}},
                 {"id":52,"code":"091","category":"KUNTA","title":{"fi":"Helsinki","sv":"Helsingfors"}}]
                """),
            "/rest/1.1/indicators/127" => context.Json(Indicator().ToJsonString()),
            "/rest/1.1/json" => context.Json(Rows(context.Request.Query).ToJsonString()),
            _ => context.Status(404),
        };
    }

    private JsonObject Indicator()
    {
        var title = new JsonObject { ["fi"] = FinnishTitle, ["en"] = "Total population at year end" };
        if (SwedishTitle is not null) title["sv"] = SwedishTitle;
        return new JsonObject
        {
            ["id"] = 127,
            ["data-updated"] = "2026-05-28",
            ["range"] = new JsonObject { ["start"] = 1990, ["end"] = Values.Keys.Max() },
            ["title"] = title,
            ["primaryValueType"] = new JsonObject { ["code"] = Unit, ["title"] = new JsonObject { ["fi"] = "lukumäärä" } },
        };
    }

    private JsonArray Rows(IQueryCollection query)
    {
        var years = query["years"].Select(year => int.Parse(year!, CultureInfo.InvariantCulture));
        var gender = query["genders"].ToString();
        var rows = new JsonArray();
        foreach (var year in years.Where(Values.ContainsKey).OrderDescending())
        {
            rows.Add(Row(52, year, 664_000, gender));
            rows.Add(Row(Kasko, year, gender switch { "total" => Values[year], "male" => (Values[year] + 1) / 2, _ => (Values[year] - 1) / 2 }, gender));
        }

        return query["indicator"] == "127" && gender is "total" or "male" or "female" ? rows : [];
    }

    private static JsonObject Row(int region, int year, decimal? value, string gender) => new()
    {
        ["indicator"] = 127,
        ["region"] = region,
        ["year"] = year,
        ["gender"] = gender,
        ["value"] = value is { } number ? JsonValue.Create(number) : null,
        ["absValue"] = value is { } same ? JsonValue.Create(same) : null,
    };
}
