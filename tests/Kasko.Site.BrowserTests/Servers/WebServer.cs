using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Kasko.Site.BrowserTests.Servers;

/// <summary>A real web server on the loopback address, with a configuration that includes the build's file for it.</summary>
public sealed class WebServer : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = [];

    private WebServer(Process process, int port)
    {
        _process = process;
        Address = new Uri($"http://127.0.0.1:{port}/");
        process.OutputDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <param name="folder">For the server's own files.</param>
    /// <param name="root">The folder that it serves.</param>
    /// <param name="site">The site's folder inside the root.</param>
    public static async Task<WebServer> Start(ServerKind kind, string folder, string root, string site)
    {
        var installed = ServerProgram.Of(kind);
        Assert.True(installed.Program is not null, installed.Advice);
        var port = FreePort();
        Directory.CreateDirectory(folder);
        var file = Path.Join(folder, "server.conf");
        await File.WriteAllTextAsync(file, ServerSettings.Of(kind, folder, root, site, port));
        var start = new ProcessStartInfo(installed.Program, ServerSettings.Arguments(kind, file))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["XDG_DATA_HOME"] = folder, ["XDG_CONFIG_HOME"] = folder },
        };
        var server = new WebServer(Process.Start(start)!, port);
        await server.Answering();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task Answering()
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            Assert.False(_process.HasExited, $"The server did not start:\n{string.Join('\n', _said)}");
            using var socket = new TcpClient();
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, Address.Port);
                return;
            }
            catch (SocketException) when (waited.Elapsed < LongestStart)
            {
                await Task.Delay(20);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
