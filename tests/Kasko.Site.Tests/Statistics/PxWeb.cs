using Microsoft.AspNetCore.Http;

namespace Kasko.Site.Tests.Statistics;

/// <summary>Answers like Statistics Finland's PxWeb: limits, metadata, data, and errors.</summary>
internal sealed class PxWeb : IAsyncDisposable
{
    private readonly Dictionary<string, PxWebTable> _tables = [];

    public required LocalServer Server { get; init; }

    public string Config { get; set; } = """{"maxValues":120000,"maxCells":120000,"maxCalls":40,"timeWindow":60,"CORS":true}""";

    public int MaxCells { get; set; } = 120_000;

    public Uri Address => new(Server.Address, "PxWeb/api/v1/");

    /// <summary>By path after the language: <c>StatFin/vaerak/11ra</c>.</summary>
    public PxWebTable this[string path]
    {
        get => _tables[path];
        set => _tables[path] = value;
    }

    public static async Task<PxWeb> Start()
    {
        PxWeb? web = null;
        var server = await LocalServer.Start((context, call) => web!.Answer(context, call));
        return web = new PxWeb { Server = server };
    }

    /// <summary>Answers table queries in another way; the function returns null for the usual answer.</summary>
    public void AnswerQueries(Func<HttpContext, Task?> answer) => Server.Instead = async (context, call) =>
    {
        if (call.Method != "POST" || answer(context) is not { } other) return false;
        await other;
        return true;
    };

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private Task Answer(HttpContext context, ServedCall call)
    {
        const string root = "/PxWeb/api/v1/fi/";
        if (call.Target == root + "?config") return context.Json(Config);
        var path = call.Target.StartsWith(root, StringComparison.Ordinal) && call.Target.EndsWith(".px", StringComparison.Ordinal) ? call.Target[root.Length..^".px".Length] : "";
        if (!_tables.TryGetValue(path, out var table)) return context.Status(400);
        if (call.Method == "GET") return context.Json(table.Metadata());
        if (call.ContentType != "application/json" || table.Cells(call.Body) is not { } cells) return context.Status(400);
        return cells > MaxCells ? context.Html(403, "<html><body><h2>403 - Forbidden: Access is denied.</h2></body></html>") : context.Json(table.Answer(call.Body));
    }
}

internal static class Answers
{
    public static Task Json(this HttpContext context, string json) => context.Write(200, "application/json; charset=utf-8", json);

    public static Task Html(this HttpContext context, int status, string html) => context.Write(status, "text/html; charset=utf-8", html);

    public static Task Status(this HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    public static Task Write(this HttpContext context, int status, string type, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        return context.Response.WriteAsync(text);
    }
}
