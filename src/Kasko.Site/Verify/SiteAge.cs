using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Network;
using Kasko.Site.Publish;
using Kasko.Site.Rules.Verify;

namespace Kasko.Site.Verify;

/// <summary>When a published site was built, and what is wrong with that.</summary>
/// <param name="Built">Null when it is not known.</param>
public sealed record SiteAge(DateTimeOffset? Built, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>A clock may be a little ahead of another.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(1);

    /// <param name="most">The longest time since the last build.</param>
    public static SiteAge OfFolder(string folder, TimeSpan most, TimeProvider clock)
    {
        var at = new SourceSpan(PublishedTime.File);
        return PublishedTime.Of(folder) is { } built ? Of(built, at, most, clock) : new SiteAge(null, [FileMissing.At(at)]);
    }

    /// <param name="address">The address that the site is served at.</param>
    /// <param name="most">The longest time since the last build.</param>
    public static async Task<SiteAge> OfAddress(Uri address, TimeSpan most, HttpClient http, TimeProvider clock, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(http);
        var file = new Uri(new Uri(address.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/"), PublishedTime.File);
        var at = new SourceSpan(file.AbsoluteUri);
        var (response, _) = await HttpRedirect.Follow(new HttpSender(http, clock, file), Request.GetHeaders(file), Stream.Null, token).ConfigureAwait(false);
        return response switch
        {
            { Outcome: RequestOutcome.TimedOut } => new SiteAge(null, [ServerUnreachable.TooSlow(at)]),
            { Outcome: not (RequestOutcome.Answered or RequestOutcome.RefusedRedirect) } => new SiteAge(null, [ServerUnreachable.At(at)]),
            { Status: 404 or 410 } => new SiteAge(null, [FileMissing.At(at)]),
            { Status: 200 } => Of(response.LastModified, at, most, clock),
            _ => new SiteAge(null, [ServerRefuses.At(at, response.Status)]),
        };
    }

    private static SiteAge Of(DateTimeOffset? built, SourceSpan at, TimeSpan most, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if (built is not { } moment || moment > now + Ahead) return new SiteAge(null, [SiteAgeUnknown.At(at)]);
        return new SiteAge(moment, now - moment > most ? [SiteTooOld.At(at, moment, now - moment)] : []);
    }
}
