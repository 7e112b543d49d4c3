using System.Net;
using System.Net.Sockets;
using Kasko.Site.Render.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kasko.Site.Cli;

/// <summary>A web server for this computer only, which answers reading requests of its own pages.</summary>
internal static class LoopbackServer
{
    /// <summary>How many ports are tried when the first is taken.</summary>
    private const int MostPorts = 20;

    /// <summary>
    /// Only these names are answered: a page on the web could otherwise read the site that is not yet published, through
    /// a name of its own that leads to this computer (DNS rebinding).
    /// </summary>
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Starts on the port or the first free one after it; null when all that are tried are taken. Port 0 is any free one.</summary>
    /// <param name="frames">Which pages may show the answers in a frame, as in a content policy.</param>
    /// <param name="answer">Sets up what is answered.</param>
    public static async Task<WebApplication?> Start(int port, string frames, Action<WebApplication> answer, CancellationToken token)
    {
        for (var tried = port; tried <= Math.Min(port + MostPorts, ushort.MaxValue); tried++)
        {
            var server = Make(tried, frames, answer);
            try
            {
                await server.StartAsync(token).ConfigureAwait(false);
                return server;
            }
            catch (Exception taken) when (taken is IOException or SocketException)
            {
                await server.DisposeAsync().ConfigureAwait(false);
            }

            if (port == 0) break;
        }

        return null;
    }

    public static FileExtensionContentTypeProvider Types()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".jsonld"] = "application/ld+json";
        return types;
    }

    private static WebApplication Make(int port, string frames, Action<WebApplication> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        // Pages that wait for a change would otherwise delay the end by half a minute.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.Services.AddHostFiltering(hosts => (hosts.AllowedHosts, hosts.AllowEmptyHosts) = (LoopbackNames, false));
        var server = builder.Build();
        server.UseHostFiltering();
        server.Use((context, next) =>
        {
            AddSecurityHeaders(context.Response.Headers, frames);
            if (IsForeign(context.Request)) return Refuse(context, StatusCodes.Status403Forbidden);
            if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) return next(context);
            context.Response.Headers.Allow = "GET, HEAD";
            return Refuse(context, StatusCodes.Status405MethodNotAllowed);
        });
        answer(server);
        return server;
    }

    /// <summary>Whether a page of another site sent the request (RFC 6454, 7.1); a name of its own for this computer is refused by the host.</summary>
    private static bool IsForeign(HttpRequest request) =>
        request.Headers.Origin is { Count: > 0 } origin && origin != $"{request.Scheme}://{request.Host}";

    private static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    /// <summary>
    /// The same headers as from hosts, so that blocked content is noticed before publishing. The content policy is in the page itself.
    /// </summary>
    private static void AddSecurityHeaders(IHeaderDictionary headers, string frames)
    {
        foreach (var header in SecurityHeaders.Everywhere) headers[header.Name] = header.Value;
        headers.ContentSecurityPolicy = $"frame-ancestors {frames}";
        headers.CacheControl = "no-cache";
    }
}
