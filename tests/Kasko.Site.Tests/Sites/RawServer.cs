using System.Net;
using System.Net.Sockets;

namespace Kasko.Site.Tests.Sites;

/// <summary>A server on loopback that answers every request with the same bytes, and closes the connection.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    private RawServer(byte[] answer)
    {
        _listener.Start();
        _serving = Serve(answer);
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}/");

    public static RawServer Start(byte[] answer) => new(answer);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _serving;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task Serve(byte[] answer)
    {
        var request = new byte[64 * 1024];
        try
        {
            while (true)
            {
                using var connection = await _listener.AcceptTcpClientAsync(_stop.Token);
                try
                {
                    var stream = connection.GetStream();
                    _ = await stream.ReadAsync(request, _stop.Token);
                    await stream.WriteAsync(answer, _stop.Token);
                }
                catch (IOException)
                {
                    // The client went away first.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
    }
}
