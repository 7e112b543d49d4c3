using System.Net;
using Kasko.Site.Tests.Sites;
using Kasko.Site.Verify;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace Kasko.Site.Tests.Publish;

public sealed class VerificationTests : IDisposable
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("index.html", "choose"), ("404.html", "not here"), ("sv/index.html", "hej"), ("sv/hållbar båt/index.html", "å"), ("assets/style.1.css", "style"),
    ];

    private readonly PublishedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task An_unchanged_published_folder_has_no_differences()
    {
        await _site.Publish(Files);

        var verdict = Verification.OfFolder(_site.Public);

        Assert.Equal(5, verdict.Files);
        Assert.Empty(verdict.Diagnostics);
    }

    [Fact]
    public async Task Changed_removed_and_added_files_in_a_folder_are_reported()
    {
        await _site.Publish(Files);
        _site.Write("public/index.html", "tampered with");
        File.Delete(Path.Join(_site.Public, "sv/index.html"));
        _site.Write("public/more.html", "who made this?");

        Assert.Equal(
            [("file-differs", "index.html"), ("file-unknown", "more.html"), ("file-missing", "sv/index.html")],
            Verification.OfFolder(_site.Public).Diagnostics.Select(found => (found.Id, found.At.ToString())));
    }

    [Fact]
    public async Task A_copy_elsewhere_is_compared_with_the_record_of_its_original_folder()
    {
        await _site.Publish(Files);
        using var other = new PublishedSite();
        foreach (var (path, text) in Files) other.Write(path, text);

        Assert.Empty(Verification.OfFolder(other.Root, _site.Public).Diagnostics);
        Assert.Equal(["no-record"], Verification.OfFolder(other.Root).Diagnostics.Select(found => found.Id));
    }

    [Fact]
    public async Task A_copy_with_a_record_of_its_own_is_compared_with_that()
    {
        await _site.Publish(Files);
        using var other = new PublishedSite();
        await other.Publish(("index.html", "another site"));

        Assert.Empty(Verification.OfFolder(other.Public, _site.Public).Diagnostics);
    }

    [Fact]
    public async Task A_live_address_that_serves_what_was_published_has_no_differences()
    {
        await _site.Publish(Files);
        await using var server = await Serve();

        Assert.Empty((await Verify(server)).Diagnostics);
    }

    [Fact]
    public async Task A_difference_at_a_live_address_is_reported_with_its_address()
    {
        await _site.Publish(Files);
        await using var server = await Serve();
        _site.Write("public/index.html", "another text");
        File.Delete(Path.Join(_site.Public, "assets/style.1.css"));
        _site.Write("public/sv/index.html", "a text that is longer than what was published");

        var address = AddressOf(server);
        Assert.Equal(
            [("file-differs", $"{address}"), ("file-missing", $"{address}assets/style.1.css"), ("file-differs", $"{address}sv/")],
            (await Verify(server)).Diagnostics.Select(found => (found.Id, found.At.ToString())));
    }

    [Fact]
    public async Task A_host_that_hides_its_configuration_and_redirects_former_addresses_has_no_differences()
    {
        const string Old = "<meta http-equiv=\"refresh\" content=\"0; url=../\">";
        await _site.Publish([.. Files, ("_headers", "/*"), (".kasko/nginx.conf", "location"), ("sv/.htaccess", "x"), ("index.html.br", "packed"), ("sv/old/index.html", Old)]);
        await using var server = await Serve(moved: ("/sv/old/", "/strategi/sv/"));
        foreach (var path in (string[])["_headers", ".kasko/nginx.conf", "sv/.htaccess", "index.html.br"]) File.Delete(Path.Join(_site.Public, path));

        Assert.Empty((await Verify(server)).Diagnostics);
    }

    [Fact]
    public async Task An_unexpected_redirect_by_a_host_is_reported()
    {
        await _site.Publish(Files);
        await using var server = await Serve(moved: ("/sv/", "/strategi/"));

        Assert.Equal([("file-differs", $"{AddressOf(server)}sv/")], (await Verify(server)).Diagnostics.Select(found => (found.Id, found.At.ToString())));
    }

    [Fact]
    public async Task A_file_that_the_server_refuses_is_reported_with_its_status()
    {
        await _site.Publish(Files);
        await using var server = await Serve(refused: "/assets/style.1.css");

        var found = Assert.Single((await Verify(server)).Diagnostics);
        Assert.Equal("server-refuses", found.Id);
        Assert.Contains("403", found.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_reported_once()
    {
        await _site.Publish(Files);
        var server = await Serve();
        var address = AddressOf(server);
        await server.DisposeAsync();
        using var http = Verification.CreateClient();

        Assert.Equal(
            ["server-unreachable"],
            (await Verification.OfAddress(address, _site.Public, http, TimeProvider.System, CancellationToken.None)).Diagnostics.Select(found => found.Id));
    }

    [Fact]
    public async Task A_certificate_that_is_not_accepted_is_reported_as_such()
    {
        await _site.Publish(Files);
        await using var server = await UntrustedServer.Start();
        using var http = Verification.CreateClient();

        var found = Assert.Single((await Verification.OfAddress(server.Address, _site.Public, http, TimeProvider.System, CancellationToken.None)).Diagnostics);

        Assert.Equal("server-unreachable", found.Id);
        Assert.StartsWith("The server's certificate is not accepted", found.Message.English, StringComparison.Ordinal);
    }

    private async Task<VerificationResult> Verify(WebApplication server)
    {
        using var http = Verification.CreateClient();
        return await Verification.OfAddress(AddressOf(server), _site.Public, http, TimeProvider.System, CancellationToken.None);
    }

    /// <summary>A server below a path, which does not serve its 404 page directly, as is common.</summary>
    /// <param name="moved">An address and the target of the server's redirect from it.</param>
    /// <param name="refused">The path of a file that the server refuses.</param>
    private async Task<WebApplication> Serve((string From, string To)? moved = null, string? refused = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var server = builder.Build();
        server.UsePathBase("/strategi");
        server.Use((context, next) =>
        {
            if (context.Request.Path == moved?.From)
            {
                context.Response.Redirect(moved.Value.To, permanent: true);
                return Task.CompletedTask;
            }

            if (refused is not null && context.Request.Path == refused)
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            }

            if (context.Request.Path != "/404.html") return next(context);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.Response.WriteAsync("not here");
        });
        server.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(_site.Public) });
        await server.StartAsync();
        return server;
    }

    private static Uri AddressOf(WebApplication server) =>
        new(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/strategi/");
}
