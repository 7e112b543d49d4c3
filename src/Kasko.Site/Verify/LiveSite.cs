using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Network;
using Kasko.Site.Publish;
using Kasko.Site.Quoting;
using Kasko.Site.Rules.Verify;

namespace Kasko.Site.Verify;

/// <summary>A published site as its server delivers it.</summary>
/// <param name="folder">The folder that was published.</param>
internal sealed class LiveSite(Uri address, string folder, HttpSender sender)
{
    public const int RequestsAtOnce = 8;

    /// <summary>In bytes: 100 kB a second. A larger file may take longer in proportion.</summary>
    private const long LongestInUsualTime = 45 * 100_000;

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
            return [found.First(one => one.Id == ServerUnreachable.Rule.Id) with { At = new SourceSpan(_base.AbsoluteUri) }];
        }

        return [.. found.Order()];
    }

    private async Task<Diagnostic?> Compare(RecordedFile file, CancellationToken token)
    {
        var place = AddressOf(file.Path);
        var at = new SourceSpan(place.AbsoluteUri);
        using var hash = SHA256.Create();
        using var hashed = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write);
        var (response, final) = await HttpRedirect.Follow(sender, RequestOf(file, place), hashed, token).ConfigureAwait(false);
        if (response.Outcome is RequestOutcome.TimedOut) return ServerUnreachable.TooSlow(at);
        if (response.Outcome is RequestOutcome.NotTrusted) return ServerUnreachable.NotTrusted(at);
        if (response.Outcome is RequestOutcome.TooLarge) return FileDiffers.At(at);
        if (response.Outcome is not RequestOutcome.Answered) return ServerUnreachable.At(at);
        if (response.Status is not 200 && !(response.Status is 404 && IsErrorPage(file)))
            return response.Status is 404 or 410 ? FileMissing.At(at) : ServerRefuses.At(at, response.Status);

        // A host with its own redirects answers with the target page, which is compared at its own address.
        if (final != place && new RedirectPage(folder, file.Path).LeadsTo(final, place)) return null;
        await hashed.FlushFinalBlockAsync(token).ConfigureAwait(false);
        return Convert.ToHexStringLower(hash.Hash!) == file.Hash ? null : FileDiffers.At(at);
    }

    private static Request RequestOf(RecordedFile file, Uri place) => new(place)
    {
        Accept = "*/*",
        IsForErrorPage = IsErrorPage(file),
        // A redirect leads to a page of another length.
        LargestBody = Math.Max(file.Length, HttpSender.LargestBody),
        TimeLimit = file.Length > LongestInUsualTime ? HttpSender.TimeLimit * (file.Length / (double)LongestInUsualTime) : HttpSender.TimeLimit,
    };

    private static bool IsErrorPage(RecordedFile file) => file.Path.EndsWith("404.html", StringComparison.Ordinal);

    /// <summary>Hosts' configuration files and compressed copies have no address of their own.</summary>
    private static bool IsForReaders(string path, PublishRecord record) =>
        !HostFilePath.IsForHost(path) && !(CompressedPath.Original(path) is { } original && record.Files.ContainsKey(original));

    /// <summary>The address used in links: that of the folder, when the file is its index page.</summary>
    private Uri AddressOf(string path)
    {
        const string Index = "index.html";
        var isIndex = path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal);
        var shown = isIndex ? path[..^Index.Length] : path;
        return new Uri(_base, UrlText.Path(shown));
    }
}
