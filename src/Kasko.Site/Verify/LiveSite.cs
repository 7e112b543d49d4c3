using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Security.Cryptography;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Publish;
using Kasko.Site.Rules.Verify;

namespace Kasko.Site.Verify;

/// <summary>A published site as its server delivers it.</summary>
/// <param name="folder">The folder that was published.</param>
internal sealed class LiveSite(Uri address, string folder, HttpClient http)
{
    private const int RequestsAtOnce = 8;
    private const int BufferLength = 64 * 1024;

    private readonly Uri _base = new(address.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");

    public async Task<ImmutableArray<Diagnostic>> Compare(PublishRecord record, CancellationToken token)
    {
        var found = new ConcurrentBag<Diagnostic>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = RequestsAtOnce, CancellationToken = stop.Token };
            await Parallel.ForEachAsync(record.Files.Values.Where(file => IsForReaders(file.Path, record)), options, async (file, each) =>
            {
                if (await Compare(file, each).ConfigureAwait(false) is not { } difference) return;
                found.Add(difference);
                // When a server does not answer, the remaining requests are not sent.
                if (difference.Id == ServerUnreachable.Rule.Id) await stop.CancelAsync().ConfigureAwait(false);
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            return [ServerUnreachable.At(new SourceSpan(_base.AbsoluteUri))];
        }

        return [.. found.Order()];
    }

    private async Task<Diagnostic?> Compare(RecordedFile file, CancellationToken token)
    {
        var place = AddressOf(file.Path);
        var at = new SourceSpan(place.AbsoluteUri);
        try
        {
            using var response = await http.GetAsync(place, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
            var isErrorPage = file.Path.EndsWith("404.html", StringComparison.Ordinal) && response.StatusCode is HttpStatusCode.NotFound;
            if (!response.IsSuccessStatusCode && !isErrorPage)
            {
                return response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone
                    ? FileMissing.At(at)
                    : ServerRefuses.At(at, (int)response.StatusCode);
            }

            // A host with its own redirects answers with the target page, which is compared at its own address.
            if (response.RequestMessage?.RequestUri is { } final && final != place && new RedirectPage(folder, file.Path).LeadsTo(final, place)) return null;

            using var body = await response.Content.ReadAsStreamAsync(token).ConfigureAwait(false);
            return await IsSame(body, file, token).ConfigureAwait(false) ? null : FileDiffers.At(at);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !token.IsCancellationRequested))
        {
            return ServerUnreachable.At(at);
        }
    }

    /// <summary>Hosts' configuration files and compressed copies have no address of their own.</summary>
    private static bool IsForReaders(string path, PublishRecord record) =>
        !HostFilePath.IsForHost(path) && !(CompressedPath.Original(path) is { } original && record.Files.ContainsKey(original));

    /// <summary>The address used in links: that of the folder, when the file is its index page.</summary>
    private Uri AddressOf(string path)
    {
        const string Index = "index.html";
        var isIndex = path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal);
        var shown = isIndex ? path[..^Index.Length] : path;
        return new Uri(_base, string.Join('/', shown.Split('/').Select(Uri.EscapeDataString)));
    }

    private static async Task<bool> IsSame(Stream body, RecordedFile file, CancellationToken token)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferLength];
        long length = 0;
        int read;
        while ((read = await body.ReadAsync(buffer, token).ConfigureAwait(false)) > 0)
        {
            length += read;
            if (length > file.Length) return false;
            hash.AppendData(buffer, 0, read);
        }

        return length == file.Length && Convert.ToHexStringLower(hash.GetHashAndReset()) == file.Hash;
    }
}
