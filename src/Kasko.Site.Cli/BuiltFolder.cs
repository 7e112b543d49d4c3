using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Kasko.Site.Cli;

/// <summary>Serves a built folder as it is.</summary>
internal sealed class BuiltFolder(ServedFiles files)
{
    public void AddTo(WebApplication server)
    {
        server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        server.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = LoopbackServer.Types() });
        server.Run(NotFound);
    }

    /// <summary>The 404 page of the language that the address starts with, or else the one in all languages.</summary>
    private async Task NotFound(HttpContext context)
    {
        var language = context.Request.Path.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        var own = files.GetFileInfo($"{language}/404.html");
        var page = own.Exists ? own : files.GetFileInfo("404.html");
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        if (page.Exists && HttpMethods.IsGet(context.Request.Method)) await context.Response.SendFileAsync(page).ConfigureAwait(false);
    }
}
