using Kasko.Site.Network;

namespace Kasko.Site.Editing.Packages;

/// <summary>Fetches packages from a registry of npm packages.</summary>
/// <param name="registry">Its address, which ends with a slash.</param>
/// <param name="site">The published site's address, so that the registry can see who asks.</param>
internal sealed class PackageRegistry(HttpClient http, TimeProvider clock, Uri registry, Uri site)
{
    /// <summary>In bytes; the archives have 12 and 14 million.</summary>
    private const int LargestArchive = 50_000_000;

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(5);

    /// <summary>The archive as it came; null when it did not.</summary>
    public async Task<byte[]?> Fetch(EditorPackage package, CancellationToken cancel)
    {
        var request = new Request(new Uri(registry, package.Address)) { Accept = "*/*", LargestBody = LargestArchive, TimeLimit = TimeLimit };
        using var body = new MemoryStream();
        var (response, _) = await HttpRedirect.Follow(new HttpSender(http, clock, site), request, body, cancel);
        return response is { Outcome: RequestOutcome.Answered, Status: 200 } ? body.ToArray() : null;
    }
}
