using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kasko.Site.Tests.Statistics;

/// <summary>A server on loopback that records its requests and can be made to answer wrongly.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ServedCall> _calls = [];
    private int _inside;

    private LocalServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single() + "/");

    /// <summary>In the order they came.</summary>
    public IReadOnlyList<ServedCall> Calls => [.. _calls];

    /// <summary>The maximum number of simultaneous requests.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Answers instead of the usual answer; returns false to use the usual one.</summary>
    public Func<HttpContext, ServedCall, Task<bool>> Instead { get; set; } = (_, _) => Task.FromResult(false);

    /// <summary>Changes the bytes of every answer; null for none.</summary>
    public Func<byte[], byte[]>? Changed { get; set; }

    public static async Task<LocalServer> Start(Func<HttpContext, ServedCall, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var server = new LocalServer(app);
        app.Run(context => server.Serve(context, answer));
        await app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task Serve(HttpContext context, Func<HttpContext, ServedCall, Task> answer)
    {
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _inside));
        try
        {
            using var body = new StreamReader(context.Request.Body);
            var request = context.Request;
            var call = new ServedCall(request.Method, $"{request.Path}{request.QueryString}", await body.ReadToEndAsync(), request.Headers.UserAgent.ToString(), request.ContentType);
            _calls.Enqueue(call);
            var to = context.Response.Body;
            using var bytes = new MemoryStream();
            if (Changed is not null) context.Response.Body = bytes;
            if (!await Instead(context, call)) await answer(context, call);
            if (Changed is { } change) await to.WriteAsync(change(bytes.ToArray()));
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }
}

/// <param name="Target">Path and query.</param>
internal sealed record ServedCall(string Method, string Target, string Body, string UserAgent, string? ContentType);
