using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Security;

/// <summary>A header field of a response.</summary>
public sealed record Header(string Name, string Value);

/// <summary>The header fields of every response besides the content policy.</summary>
public static class SecurityHeaders
{
    /// <summary>Other sites do not learn which page a visitor came from.</summary>
    public const string Referrer = "same-origin";

    /// <summary>
    /// Browser features that a text never needs. Features that a browser does not know yet are left out, since they cause console messages.
    /// </summary>
    private static readonly string[] Refused =
    [
        "accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen", "geolocation", "gyroscope", "magnetometer",
        "microphone", "midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "usb", "xr-spatial-tracking",
    ];

    /// <summary>
    /// The same for all sites. Open data can still be fetched from other sites: for responses with
    /// <c>Access-Control-Allow-Origin</c>, the resource policy does not apply (Fetch Standard, 3.7).
    /// </summary>
    public static ImmutableArray<Header> Everywhere { get; } =
    [
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", Referrer),
        new("Permissions-Policy", string.Join(", ", Refused.Select(feature => $"{feature}=()"))),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Embedder-Policy", "require-corp"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    /// <summary>RFC 6797, 6.1.</summary>
    public static Header Of(StrictTransport promise) => new("Strict-Transport-Security",
        "max-age=" + promise.MaxAge.ToString(CultureInfo.InvariantCulture) + (promise.IncludesSubdomains ? "; includeSubDomains" : ""));
}
