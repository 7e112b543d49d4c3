using Kasko.Site.Quoting;
using Kasko.Site.Render.Security;

namespace Kasko.Site.Render.Hosts;

/// <summary>The file that Caddy imports in the site block whose <c>root</c> contains the site at its path.</summary>
internal static class CaddyFile
{
    public static string Of(HostConfiguration rules) =>
        $$"""
        # Written by kasko. Read it, install it where only root may write, such as /etc/kasko/Caddyfile, and import it in
        # the site block whose root has this site at {{CaddyText.Comment(rules.Base)}}:
        #     import /etc/kasko/Caddyfile
        # Install it again and reload Caddy when this file has changed.
        {{Folder(rules)}}handle {{CaddyText.Below(rules.Base)}} {
        	# As it stands, from top to bottom: Caddy would put the most general header last.
        	route {
        {{Lines(Fields([.. rules.Everywhere, HostConfiguration.Revalidated], "\t\theader"))}}
        {{Vary("\t\t")}}
        {{Lines(rules.Types.Where(type => type.Key != "html").Select(type => $"\t\t@{type.Key} path *.{type.Key}\n\t\theader @{type.Key} Content-Type {CaddyText.Quoted(type.Value)}"))}}
        {{Lines(rules.Places.SelectMany(place => Place(place, rules)))}}

        {{Lines(rules.Former.SelectMany((rule, number) => rule.From.HasFile ? Former(rule, rules) : ByQuery(rule, $"@former{number}", rules)))}}

        		@hidden {
        			path */.*
        			not path {{CaddyText.Below(rules.Base + ".well-known/")}}
        		}
        		error @hidden 404
        		@hosts path {{string.Join(' ', HostConfiguration.OfOtherHosts.Select(file => CaddyText.Path(rules.Base + file)))}}
        		error @hosts 404
        		@control path_regexp [\x00-\x1f\x7f]
        		error @control 400
        		@method not method GET HEAD
        		error @method 405
        		# A page has one address: that of its folder.
        		@index path */index.html
        		redir @index ./ 301
        		file_server {
        			precompressed br gzip
        		}
        	}
        }
        handle_errors {
        	@other {
        		not expression {http.error.status_code} {{WithPage(rules)}}
        		path {{CaddyText.Below(rules.Base)}}
        	}
        	handle @other {
        		route {
        {{Lines(Fields([.. rules.Everywhere, HostConfiguration.Revalidated], "\t\t\theader"))}}
        			respond "{http.error.status_code} {http.error.status_text}"
        		}
        	}
        	@gone {
        		expression {http.error.status_code} {{WithPage(rules)}}
        		path {{CaddyText.Below(rules.Base)}}
        	}
        	handle @gone {
        		route {
        {{Lines(Fields([.. rules.Everywhere, HostConfiguration.Revalidated, new Header("Content-Type", rules.Types["html"])], "\t\t\theader"))}}
        {{Vary("\t\t\t")}}
        {{Lines(rules.NotFound.Reverse().Select((page, number) => NotFound(page, $"@gone{number}", rules)))}}
        			file_server {
        				precompressed br gzip
        			}
        		}
        	}
        }

        """;

    /// <summary>The statuses that are answered with the not-found page.</summary>
    private static string WithPage(HostConfiguration rules) => rules.HasGone ? "in [404, 410]" : "== 404";

    /// <summary>The site's own path without its slash.</summary>
    private static string Folder(HostConfiguration rules)
    {
        if (rules.Base == "/") return "";
        var path = CaddyText.Path(rules.Base.TrimEnd('/'));
        return $"{Lines(Fields([.. rules.Everywhere, HostConfiguration.Revalidated], $"header {path}"))}\nredir {path} {CaddyText.Path(rules.Base)} 301\n";
    }

    private static IEnumerable<string> Former(FormerRule rule, HostConfiguration rules) =>
        rule.From.Paths.Select(from => $"\t\t{Answer(rule, CaddyText.Path(rules.Base + from))}");

    /// <summary>Older versions of Caddy are content with one of the parameters in a matcher, so each has its own: none of them is missing.</summary>
    private static IEnumerable<string> ByQuery(FormerRule rule, string name, HostConfiguration rules) =>
    [
        $"\t\t{name} {{",
        $"\t\t\tpath {string.Join(' ', rule.From.Paths.Select(from => CaddyText.Path(rules.Base + from)))}",
        .. rule.From.Query.Parameters.Select(parameter => $"\t\t\tnot {{\n\t\t\t\tnot query {CaddyText.Quoted($"{parameter.Name}={parameter.Value}")}\n\t\t\t}}"),
        "\t\t}",
        $"\t\t{Answer(rule, name)}",
    ];

    private static string Answer(FormerRule rule, string matcher) =>
        rule.IsGone ? $"error {matcher} 410" : $"redir {matcher} {CaddyText.Quoted(rule.Target)} 301";

    /// <summary>The file server adds this field itself only when it sends a compressed copy, so it is set last.</summary>
    private static string Vary(string indent) => $"{indent}header {{\n{indent}\tVary Accept-Encoding\n{indent}\tdefer\n{indent}}}";

    private static IEnumerable<string> Place(PlaceRule place, HostConfiguration rules)
    {
        var path = place.IsFolder ? CaddyText.Below(rules.Base + place.Path) : CaddyText.Path(rules.Base + place.Path);
        if (place.Type is { } type) yield return $"\t\theader {path} Content-Type {CaddyText.Quoted(type)}";
        foreach (var field in Fields(place.Headers, $"\t\theader {path}")) yield return field;
    }

    /// <summary>The not-found page of each part of the site; the page of the whole site applies to everything else.</summary>
    private static string NotFound(NotFoundRule page, string name, HostConfiguration rules)
    {
        var others = rules.NotFound.Where(other => other.Folder.Length > page.Folder.Length).Select(other => CaddyText.Below(rules.Base + other.Folder));
        var rest = page.Folder.Length > 0 ? $"path {CaddyText.Below(rules.Base + page.Folder)}" : $"not path {string.Join(' ', others)}";
        return $"\t\t\t{name} {rest}\n\t\t\trewrite {name} {CaddyText.Path(rules.Base + page.File)}";
    }

    private static IEnumerable<string> Fields(IEnumerable<Header> headers, string directive) =>
        headers.Select(header => $"{directive} {header.Name} {CaddyText.Quoted(header.Value)}");

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
