using Kasko.Site.Quoting;
using Kasko.Site.Render.Security;

namespace Kasko.Site.Render.Hosts;

/// <summary>
/// The header fields for Netlify and Cloudflare Pages. When two rules set one field, Netlify takes the later value and
/// Cloudflare joins both with a comma; so no field is set twice. Both hosts make browsers revalidate what no rule
/// caches.
/// </summary>
internal static class HeadersFile
{
    public static string Of(HostConfiguration rules) =>
        "# Written by kasko. Goes to the root of what is deployed.\n"
        + Rule(NetlifyText.Path(rules.Base) + "*", rules.Everywhere)
        + string.Concat(rules.Places.Select(place => Rule(NetlifyText.Path(rules.Base + place.Path) + (place.IsFolder ? "*" : ""), Fields(place))));

    private static IEnumerable<Header> Fields(PlaceRule place) =>
    [
        .. place.Headers,
        .. place.Type is { } type ? (Header[])[new("Content-Type", type)] : [],
    ];

    private static string Rule(string path, IEnumerable<Header> headers) =>
        $"{path}\n{string.Concat(headers.Select(header => $"  {header.Name}: {NetlifyText.HeaderValue(header.Value)}\n"))}";
}
