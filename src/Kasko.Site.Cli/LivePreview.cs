using Kasko.Site.Model;
using Kasko.Site.Preview;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kasko.Site.Cli;

/// <summary>Serves a site while it is edited: its pages, and the events that say that it has changed.</summary>
internal sealed class LivePreview(PreviewSession session)
{
    private readonly FileExtensionContentTypeProvider _types = LoopbackServer.Types();

    public void AddTo(WebApplication server)
    {
        var stopping = server.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        server.Run(context => Answer(context, stopping));
    }

    private async Task Answer(HttpContext context, CancellationToken stopping)
    {
        var path = context.Request.Path.Value?.TrimStart('/') ?? "";
        var token = context.RequestAborted;
        if (path == PreviewFiles.Events) await Events(context, stopping).ConfigureAwait(false);
        else if (PreviewFiles.All.FirstOrDefault(file => file.Path == path) is { } own) await Write(context, own).ConfigureAwait(false);
        else await Write(context, session.Answer(path, context.Request.Query.ContainsKey(PreviewFiles.SideBySide), token, context.Request.Query[PreviewFiles.SideBySide])).ConfigureAwait(false);
    }

    /// <summary>The version now and after each change, as server-sent events. Each page waits on its own.</summary>
    private async Task Events(HttpContext context, CancellationToken stopping)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            var version = "";
            while (true)
            {
                version = await session.WhenChanged(version, end.Token).ConfigureAwait(false);
                await context.Response.WriteAsync($"data: {version}\n\n", end.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The page has been closed, or the command ends.
        }
    }

    private async Task Write(HttpContext context, PreviewAnswer answer)
    {
        if (answer.Location is { } location)
        {
            context.Response.Redirect(location + context.Request.QueryString);
            return;
        }

        if (!answer.IsFound) context.Response.StatusCode = StatusCodes.Status404NotFound;
        await Write(context, answer.File).ConfigureAwait(false);
    }

    private async Task Write(HttpContext context, Output file)
    {
        var type = _types.TryGetContentType(file.Path, out var known) ? known : "application/octet-stream";
        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        context.Response.ContentLength = file.Bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted).ConfigureAwait(false);
    }
}
