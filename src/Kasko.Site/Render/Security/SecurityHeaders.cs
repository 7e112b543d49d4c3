using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Security;

/// <summary>A header field of an answer.</summary>
public sealed record Header(string Name, string Value);

/// <summary>What every answer tells the browser besides the content policy.</summary>
public static class SecurityHeaders
{
    /// <summary>Other sites do not learn which page a reader came from.</summary>
    public const string Referrer = "same-origin";

    /// <summary>What a text to be read never needs. Those a browser does not know yet would fill its console.</summary>
    private static readonly string[] Refused =
    [
        "accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen", "geolocation", "gyroscope", "magnetometer",
        "microphone", "midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "usb", "xr-spatial-tracking",
    ];

    /// <summary>
    /// The same whatever the site holds. Open data can still be fetched from elsewhere: where an answer allows it by
    /// <c>Access-Control-Allow-Origin</c>, the resource policy is not asked (Fetch Standard, 3.7).
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
