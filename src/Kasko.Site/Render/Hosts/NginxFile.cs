using System.Collections.Immutable;
using Kasko.Site.Quoting;
using Kasko.Site.Render.Security;

namespace Kasko.Site.Render.Hosts;

/// <summary>
/// The file that nginx includes in the server block whose <c>root</c> contains the site at its path. Everything is in
/// one location, so that nothing else on the server is affected. A location with its own header fields inherits none
/// (ngx_http_headers_module), so each repeats them all.
/// </summary>
internal static class NginxFile
{
    /// <summary>A page has one address, that of its folder. The address is the one requested: the server finds the index by an internal redirect.</summary>
    private const string IndexIsItsFolder = "if ($request_uri ~ \"/index\\.html(\\?|$)\") { return 301 ./; }";

    public static string Of(HostConfiguration rules) =>
        $$"""
        # Written by kasko. Read it, install it where only root may write, such as /etc/kasko/nginx.conf, and include it in
        # the server block whose root has this site at {{NginxText.Comment(rules.Base)}}:
        #     include /etc/kasko/nginx.conf;
        # Install it again and reload nginx when this file has changed.
        {{Folder(rules)}}location {{NginxText.Path(rules.Base)}} {
            index index.html;
            autoindex off;
            absolute_redirect off;
            gzip_static on;
            gzip_vary on;
            # A folder without a page is not found either.
            error_page 403 404 =404 {{NginxText.Quoted(rules.Base + rules.NotFound[0].File)}};

            default_type application/octet-stream;
            types {
        {{Lines(rules.Types.Select(type => $"        {NginxText.Quoted(type.Value)} {type.Key};"))}}
            }

        {{Lines(Fields([.. rules.Everywhere, HostConfiguration.Revalidated], "    "))}}
            {{IndexIsItsFolder}}

            location ~ "/\.(?!well-known/)" {
                return 404;
            }

        {{Lines(HostConfiguration.OfOtherHosts.Select(file => Location("= ", file, rules, ["return 404;"])))}}
        {{Lines(rules.NotFound.Skip(1).Select(page => Location("", page.Folder, rules, [IndexIsItsFolder, $"error_page 403 404 =404 {NginxText.Quoted(rules.Base + page.File)};"])))}}

        {{Lines(rules.Places.Select(place => Location(place.IsFolder ? "" : "= ", place.Path, rules, Place(place, rules))))}}
        {{Lines(rules.Former.SelectMany(rule => rule.From.Paths.Select(path => (Path: path, Rule: rule))).GroupBy(former => former.Path, former => former.Rule).Select(at => Location("= ", at.Key, rules, Former(at.Key, [.. at], rules))))}}
        }

        """;

    public static string Brotli(HostConfiguration rules) =>
        $"""
        # Written by kasko. In the same server block, where nginx has the module ngx_http_brotli_static_module.
        brotli_static on;

        """;

    /// <summary>The site's own path without its slash, which no location of the site includes.</summary>
    private static string Folder(HostConfiguration rules) => rules.Base == "/" ? "" :
        $$"""
        location = {{NginxText.Path(rules.Base.TrimEnd('/'))}} {
            absolute_redirect off;
        {{Lines(Fields([.. rules.Everywhere, HostConfiguration.Revalidated], "    "))}}
            return 301 "{{NginxText.Inner(rules.Base)}}$is_args$args";
        }

        """;

    private static IEnumerable<string> Place(PlaceRule place, HostConfiguration rules) =>
    [
        .. place.Type is { } type ? (string[])["types { }", $"default_type {NginxText.Quoted(type)};"] : [],
        .. Fields(rules.HeadersOf(place), ""),
    ];

    /// <summary>At one path: those with a query first, then the one for any query; without that, what is published there.</summary>
    private static IEnumerable<string> Former(string path, ImmutableArray<FormerRule> former, HostConfiguration rules)
    {
        var page = NginxText.Quoted(rules.Base + rules.NotFoundAt(path).File);
        if (former.Any(rule => rule.IsGone)) yield return $"error_page 410 {page};";
        if (!former[^1].From.HasFile) yield return $"error_page 403 404 =404 {page};";
        foreach (var rule in former)
        {
            var answer = rule.IsGone ? "return 410;" : $"return 301 {NginxText.Quoted(rule.Target)};";
            yield return rule.From.HasFile ? answer : $"if ($args ~ \"{QueryText.Pattern(rule.From.Query)}\") {{ {answer} }}";
        }
    }

    private static string Location(string match, string path, HostConfiguration rules, IEnumerable<string> lines) =>
        $$"""
            location {{match}}{{NginxText.Path(rules.Base + path)}} {
        {{Lines(lines.Select(line => "        " + line))}}
            }
        """;

    private static IEnumerable<string> Fields(IEnumerable<Header> headers, string indent) =>
        headers.Select(header => $"{indent}add_header {header.Name} {NginxText.Quoted(header.Value)} always;");

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
