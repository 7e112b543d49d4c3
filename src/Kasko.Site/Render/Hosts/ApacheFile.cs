using System.Globalization;
using Kasko.Site.Model;
using Kasko.Site.Quoting;
using Kasko.Site.Render.Security;

namespace Kasko.Site.Render.Hosts;

/// <summary>
/// The configuration file that Apache reads in the published folder when <c>AllowOverride FileInfo Indexes</c> allows
/// it. Modules that are not loaded are skipped. No directive here needs a further permission, since a forbidden
/// directive would stop the whole site.
/// </summary>
internal static class ApacheFile
{
    private const string Packed = "html|css|js|svg|json|jsonld|csv|xml|txt|ico";

    public static string Of(HostConfiguration rules) =>
        $$"""
        # Written by kasko. Apache reads it where the folder has: AllowOverride FileInfo Indexes
        DirectoryIndex index.html
        {{Lines(ErrorDocuments(rules.NotFound[0], rules))}}
        {{Lines(rules.NotFound.Skip(1).Select(page => If($"^{ApacheText.Pattern(rules.Base + page.Folder)}", ErrorDocuments(page, rules))))}}

        <IfModule mod_mime.c>
        {{Lines(rules.Types.Select(type => $"    AddType {ApacheText.Quoted(type.Value)} .{type.Key}"))}}
        {{Lines(rules.Types.Where(type => Packed.Split('|').Contains(type.Key)).Select(type => $"    <FilesMatch \"\\.{type.Key}\\.(br|gz)$\">\n        ForceType {ApacheText.Quoted(type.Value)}\n    </FilesMatch>"))}}
        {{Lines(rules.Places.Where(place => place.Type is not null).Select(place => $"    <If \"%{{REQUEST_URI}} =~ m#{PatternOf(place, rules)}#\">\n        ForceType {ApacheText.Quoted(place.Type!)}\n    </If>"))}}
        </IfModule>

        <IfModule mod_headers.c>
        {{Lines(Fields([.. rules.Everywhere, HostConfiguration.Revalidated], "    "))}}
        {{Lines(rules.Places.Select(place => If(PatternOf(place, rules), Fields(place.Headers, ""), "    ")))}}
        </IfModule>

        <IfModule mod_alias.c>
            RedirectMatch 404 "/\.(?!well-known/)"
        {{Lines(HostConfiguration.OfOtherHosts.Select(file => $"    RedirectMatch 404 \"^{ApacheText.Pattern(rules.Base + file)}$\""))}}
        {{Lines(rules.Former.Where(rule => rule.From.HasFile).Select(rule => rule.IsGone ? $"    RedirectMatch 410 {PatternOf(rule.From, rules)}" : $"    RedirectMatch 301 {PatternOf(rule.From, rules)} {ApacheText.Target(Uri.UnescapeDataString(rule.Target))}"))}}
        </IfModule>

        <IfModule mod_rewrite.c>
            RewriteEngine On
            RewriteCond %{REQUEST_METHOD} "!^(GET|HEAD)$"
            RewriteRule "^" "-" [R=405,L]{{string.Concat(rules.ByQuery.Select(rule => "\n" + ByQuery(rule, rules)))}}
            # A page has one address: that of its folder. The address is the one requested, since Apache finds the index by an internal one.
            RewriteCond %{THE_REQUEST} "^[A-Z]+ [^? ]*/index\.html[? ]"
            RewriteCond %{REQUEST_URI} "^((?:/[^/]+)*/)index\.html$"
            RewriteRule "^" "%1" [R=301,QSD,L]
            # No list of a folder's files.
            RewriteCond %{REQUEST_FILENAME} -d
            RewriteCond %{REQUEST_FILENAME}/index.html !-f
            RewriteRule "^" "-" [R=404,L]
            <IfModule mod_headers.c>
                # Compressed copies, by what the browser reads.
                RewriteCond %{HTTP:Accept-Encoding} "(^|[,\s])br(?!\s*;\s*q=0(\.0*)?\s*(,|$))"
                RewriteCond %{REQUEST_FILENAME}.br -f
                RewriteRule "\.({{Packed}})$" "%{REQUEST_URI}.br" [E=no-gzip:1,E=no-brotli:1,L]
                RewriteCond %{HTTP:Accept-Encoding} "(^|[,\s])gzip(?!\s*;\s*q=0(\.0*)?\s*(,|$))"
                RewriteCond %{REQUEST_FILENAME}.gz -f
                RewriteRule "\.({{Packed}})$" "%{REQUEST_URI}.gz" [E=no-gzip:1,E=no-brotli:1,L]
                <FilesMatch "\.({{Packed}})\.br$">
                    # Breton elsewhere.
                    RemoveLanguage .br
                    AddEncoding br .br
                </FilesMatch>
                <FilesMatch "\.({{Packed}})\.gz$">
                    RemoveType .gz
                    AddEncoding gzip .gz
                </FilesMatch>
                <FilesMatch "\.({{Packed}})(\.br|\.gz)?$">
                    Header always merge Vary Accept-Encoding
                </FilesMatch>
            </IfModule>
        </IfModule>

        """;

    /// <summary>The page is also for addresses that are gone, when there are such.</summary>
    private static IEnumerable<string> ErrorDocuments(NotFoundRule page, HostConfiguration rules) =>
        (rules.HasGone ? (int[])[404, 410] : [404]).Select(status => string.Create(CultureInfo.InvariantCulture, $"ErrorDocument {status} {ApacheText.Address(rules.Base + page.File)}"));

    private static string PatternOf(FormerAddress former, HostConfiguration rules)
    {
        var address = former.Route.Address;
        return $"\"^{ApacheText.Pattern(rules.Base + address.TrimEnd('/'))}{(address.EndsWith('/') ? "/?" : "")}$\"";
    }

    /// <summary>Both the path and the query, which patterns of the module for redirects do not see.</summary>
    private static string ByQuery(FormerRule rule, HostConfiguration rules) =>
        $$"""
            RewriteCond %{REQUEST_URI} {{PatternOf(rule.From, rules)}}
            RewriteCond %{QUERY_STRING} "{{QueryText.Pattern(rule.From.Query)}}"
            RewriteRule "^" {{(rule.IsGone ? "\"-\" [G]" : $"{ApacheText.RewriteTarget(Uri.UnescapeDataString(rule.Target))} [R=301,QSD,L]")}}
        """;

    private static string PatternOf(PlaceRule place, HostConfiguration rules) =>
        $"^{ApacheText.Pattern(rules.Base + place.Path)}" + (place.IsFolder ? "" : @"(\.br|\.gz)?$");

    private static string If(string pattern, IEnumerable<string> lines, string indent = "") =>
        $"{indent}<If \"%{{REQUEST_URI}} =~ m#{pattern}#\">\n{Lines(lines.Select(line => $"{indent}    {line}"))}\n{indent}</If>";

    private static IEnumerable<string> Fields(IEnumerable<Header> headers, string indent) =>
        headers.Select(header => $"{indent}Header always set {header.Name} {ApacheText.HeaderValue(header.Value)}");

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
