using System.CommandLine;
using System.Net;
using Kasko.Site.Render.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kasko.Site.Cli;

/// <summary><c>kasko serve</c>: serves the built folder on the loopback address, for viewing before it is published.</summary>
internal static class ServeCommand
{
    /// <summary>
    /// Only these names are answered: a page on the web could otherwise read the site that is not yet published, through
    /// a name of its own that leads to this computer (DNS rebinding).
    /// </summary>
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    public static void AddTo(Command command)
    {
        command.Options.Add(Options.Site);
        command.Options.Add(Options.Output);
        command.Options.Add(Options.Port);
        command.Options.Add(Options.Language);
        command.SetAction((parsed, token) => Run(parsed, TerminalInvocation.TerminalOf(parsed), token));
    }

    private static async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken token)
    {
        var messages = new CommandMessages(Options.LanguageOf(parsed, terminal));
        var folder = BuildCommand.OutputOf(parsed, terminal, BuildCommand.RootOf(parsed, terminal));
        var files = new ServedFiles(folder);
        if (!files.GetFileInfo("index.html").Exists)
        {
            terminal.PrintError(messages.NothingToServe(folder));
            return ExitCode.ContentIsWrong;
        }

        var port = parsed.GetValue(Options.Port);
        await using var server = Server(files, port);
        try
        {
            await server.StartAsync(token).ConfigureAwait(false);
        }
        catch (IOException)
        {
            terminal.PrintError(messages.PortTaken(port));
            return ExitCode.FolderRefused;
        }

        terminal.Print(messages.Serving(server.Urls.First() + "/") + "\n");
        await HostingAbstractionsHostExtensions.WaitForShutdownAsync(server, token).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static WebApplication Server(ServedFiles files, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddHostFiltering(hosts => (hosts.AllowedHosts, hosts.AllowEmptyHosts) = (LoopbackNames, false));
        var server = builder.Build();
        server.UseHostFiltering();
        server.Use((context, next) =>
        {
            AddSecurityHeaders(context.Response.Headers);
            if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) return next(context);
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        });
        server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        server.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = Types() });
        server.Run(context => NotFound(context, files));
        return server;
    }

    /// <summary>
    /// The same headers as from hosts, so that blocked content is noticed before publishing. The content policy is in the page itself.
    /// </summary>
    private static void AddSecurityHeaders(IHeaderDictionary headers)
    {
        foreach (var header in SecurityHeaders.Everywhere) headers[header.Name] = header.Value;
        headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        headers.CacheControl = "no-cache";
    }

    private static FileExtensionContentTypeProvider Types()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".jsonld"] = "application/ld+json";
        return types;
    }

    /// <summary>The 404 page of the language that the address starts with, or else the one in both languages.</summary>
    private static async Task NotFound(HttpContext context, ServedFiles files)
    {
        var language = context.Request.Path.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        var page = files.GetFileInfo(language is "sv" or "fi" ? $"{language}/404.html" : "404.html");
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        if (page.Exists && HttpMethods.IsGet(context.Request.Method)) await context.Response.SendFileAsync(page).ConfigureAwait(false);
    }
}
