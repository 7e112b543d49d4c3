using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kasko.Site.Tests.Sites;

/// <summary>A simple web server: for each request it opens the file by its path, as nginx and Apache do, and sends it.</summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private readonly WebApplication _server;

    private StaticServer(WebApplication server) => _server = server;

    public Uri Address => new(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");

    public static async Task<StaticServer> Of(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = builder.Build();
        server.Run(context => Send(context, folder));
        await server.StartAsync();
        return new StaticServer(server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task Send(HttpContext context, string folder)
    {
        var path = context.Request.Path.Value!;
        try
        {
            var file = Path.Join(folder, path.EndsWith('/') ? path + "index.html" : path);
            var bytes = await File.ReadAllBytesAsync(file, context.RequestAborted);
            context.Response.Headers.LastModified = File.GetLastWriteTimeUtc(file).ToString("R", CultureInfo.InvariantCulture);
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
        catch (IOException)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
