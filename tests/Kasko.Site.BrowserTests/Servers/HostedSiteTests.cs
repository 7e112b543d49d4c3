using System.IO.Compression;
using System.Net;
using Kasko.Site.BrowserTests.Browsing;
using Kasko.Site.Load;
using Kasko.Site.Render.Security;
using Kasko.Site.Verify;

namespace Kasko.Site.BrowserTests.Servers;

/// <summary>What a browser gets from nginx, Caddy and Apache with the configuration files of the build.</summary>
[Collection(InChromium.Name)]
public sealed class HostedSiteTests(HostedSites sites)
{
    private const string Html = "text/html; charset=utf-8";

    [ServerFact(ServerKind.Nginx)]
    public async Task Nginx_starts_with_the_configuration() => Assert.NotEmpty((await On(ServerKind.Nginx, "/")).Pages);

    [ServerFact(ServerKind.Caddy)]
    public async Task Caddy_starts_with_the_configuration() => Assert.NotEmpty((await On(ServerKind.Caddy, "/")).Pages);

    [ServerFact(ServerKind.Apache)]
    public async Task Apache_starts_with_the_configuration() => Assert.NotEmpty((await On(ServerKind.Apache, "/")).Pages);

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task Both_languages_and_the_language_choice_are_served(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var page in (string[])["", "sv/", "fi/", "sv/om-strategin/", "fi/tietoa-strategiasta/"])
        {
            using var answer = await site.Get(page);
            Assert.Equal((HttpStatusCode.OK, Html), (answer.StatusCode, TypeOf(answer)));
            Assert.Equal(site.File(page + "index.html"), await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task A_missing_page_gets_the_not_found_page_in_the_language_of_its_address(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var (asked, page) in ((string, string)[])
            [("sv/finns-inte/", "sv/404.html"), ("sv/finns/inte.css", "sv/404.html"), ("fi/ei-ole", "fi/404.html"), ("nowhere", "404.html"), ("assets/gone.css", "404.html")])
        {
            using var answer = await site.Get(asked);
            Assert.Equal((asked, HttpStatusCode.NotFound, Html), (asked, answer.StatusCode, TypeOf(answer)));
            Assert.Equal(site.File(page), await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal("no-cache", Field(answer, "Cache-Control"));
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task A_former_address_redirects_permanently(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var (from, to) in ((string, string)[])
            [("sv/gammalt/", "sv/om-strategin/"), ("sv/gammalt", "sv/om-strategin/"), ("sv/f%C3%B6rr.html", "sv/om-strategin/"), ("fi/vanha/", "fi/tietoa-strategiasta/")])
        {
            using var answer = await site.Get(from);
            Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
            Assert.Equal(new Uri(site.Address, to), new Uri(site.Address, answer.Headers.Location!));
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task An_old_address_with_awkward_signs_or_a_query_redirects_to_its_page_and_no_other_does(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var (asked, to) in OldAddresses.Asked)
        {
            using var answer = await site.Get(asked);
            Assert.Equal((asked, HttpStatusCode.MovedPermanently), (asked, answer.StatusCode));
            Assert.Equal((asked, new Uri(site.Address, to).AbsolutePath), (asked, new Uri(site.Address, answer.Headers.Location!).AbsolutePath));
            foreach (var header in SecurityHeaders.Everywhere) Assert.Equal((asked, header.Value), (asked, Field(answer, header.Name)));
        }

        foreach (var (asked, status) in OldAddresses.Others)
        {
            using var answer = await site.Get(asked);
            Assert.Equal((asked, status), (asked, (int)answer.StatusCode));
            foreach (var header in SecurityHeaders.Everywhere) Assert.Equal((asked, header.Value), (asked, Field(answer, header.Name)));
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task An_address_that_is_gone_for_good_is_answered_with_410_and_the_page_of_its_language(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var (asked, file) in ((string, string)[])[("sv/borta/", "sv/404.html"), ("sv/borta", "sv/404.html"), ("fi/poissa.html", "fi/404.html")])
        {
            using var answer = await site.Get(asked);
            Assert.Equal((asked, HttpStatusCode.Gone), (asked, answer.StatusCode));
            Assert.Equal(site.File(file), await answer.Content.ReadAsByteArrayAsync());
            foreach (var header in SecurityHeaders.Everywhere) Assert.Equal((asked, header.Value), (asked, Field(answer, header.Name)));
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task A_folder_without_its_slash_redirects_to_the_folder(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var folder in (string[])["sv", "fi/tietoa-strategiasta", .. path == "/" ? (string[])[] : [path.TrimEnd('/')]])
        {
            using var answer = await site.Get(folder);
            Assert.True(answer.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect, $"{folder}: {answer.StatusCode}");
            Assert.Equal(new Uri(site.Address, folder + "/").AbsolutePath, new Uri(site.Address, answer.Headers.Location!).AbsolutePath);
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task Every_response_has_each_security_header_once(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        string[] folder = path == "/" ? [] : [path.TrimEnd('/')];
        foreach (var asked in (string[])["", "sv/", site.Stylesheet, "data/all.csv", "sv/finns-inte/", "sv/gammalt/", "sv", "sv/index.html", "favicon.ico", ".htaccess", .. folder])
        {
            using var answer = await site.Get(asked);
            foreach (var header in SecurityHeaders.Everywhere) Assert.Equal((asked, header.Value), (asked, Field(answer, header.Name)));
            Assert.Equal("max-age=600", Field(answer, "Strict-Transport-Security"));
            Assert.Matches("^default-src 'none'; img-src 'self'; style-src 'self';( script-src 'sha256-[A-Za-z0-9+/=]+';)? connect-src 'self'; base-uri 'none'; form-action '(none|self)';( object-src 'self';)?( media-src 'self';)? frame-ancestors 'none'$", Field(answer, "Content-Security-Policy"));
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task Assets_are_cached_for_a_year_and_everything_else_is_revalidated(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var (asked, caching) in ((string, string)[])
            [("sv/", "no-cache"), ("data/all.json", "no-cache"), ("sitemap.xml", "no-cache"), (site.Stylesheet, "public, max-age=31536000, immutable")])
        {
            using var answer = await site.Get(asked);
            Assert.Equal((asked, caching), (asked, Field(answer, "Cache-Control")));
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task A_page_that_has_not_changed_is_not_sent_again(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var coding in (string[])["br", "gzip", "identity"])
        {
            using var first = await site.Get("sv/", ("Accept-Encoding", coding));
            using var again = await site.Get("sv/", ("Accept-Encoding", coding), ("If-None-Match", Field(first, "ETag")));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task A_browser_gets_a_compressed_copy_that_it_accepts(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var (asked, file, type) in ((string, string, string)[])
            [("sv/", "sv/index.html", Html), ("fi/ei-ole/", "fi/404.html", Html), (site.Stylesheet, site.Stylesheet, "text/css; charset=utf-8"), ("data/all.csv", "data/all.csv", "text/csv; charset=utf-8")])
        {
            foreach (var (accepted, coding) in ((string, string?)[])[("gzip, deflate, br", "br"), ("gzip", "gzip"), ("br;q=0, gzip", "gzip"), ("identity", null)])
            {
                using var answer = await site.Get(asked, ("Accept-Encoding", accepted));
                var body = await answer.Content.ReadAsByteArrayAsync();
                Assert.Equal((asked, accepted, coding, type), (asked, accepted, answer.Content.Headers.ContentEncoding.SingleOrDefault(), TypeOf(answer)));
                Assert.Equal("Accept-Encoding", Field(answer, "Vary"), ignoreCase: true);
                if (coding is not null) Assert.Equal(site.File(file + (coding == "br" ? ".br" : ".gz")), body);
                Assert.Equal(site.File(file), Unpacked(body, coding));
            }
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task No_folder_lists_its_files(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var folder in (string[])["assets/", "data/", "assets", ".kasko/"])
        {
            using var answer = await site.Get(folder);
            var text = await answer.Content.ReadAsStringAsync();
            // The not-found page names the stylesheet.
            var names = Directory.EnumerateFileSystemEntries(Path.Join(site.Folder, folder)).Select(file => Path.GetFileName(file)!).Except([Path.GetFileName(site.Stylesheet)]);
            Assert.True(answer.StatusCode is not HttpStatusCode.OK && !names.Any(name => text.Contains(name, StringComparison.Ordinal)), $"{folder}: {answer.StatusCode}");
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task The_hosts_configuration_is_not_served(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var hidden in (string[])[".kasko/nginx.conf", ".kasko/nginx-brotli.conf", ".kasko/Caddyfile", ".htaccess", "_headers", "_redirects", "staticwebapp.config.json"])
        {
            Assert.NotEmpty(site.File(hidden));
            using var answer = await site.Get(hidden);
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{hidden}: {answer.StatusCode}");
            Assert.DoesNotContain("Written by kasko", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task The_index_file_of_a_folder_redirects_to_the_folder(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var (asked, to) in ((string, string)[])[("index.html", ""), ("sv/index.html", "sv/"), ("sv/index.html?a=b", "sv/"), ("fi/tietoa-strategiasta/index.html", "fi/tietoa-strategiasta/")])
        {
            using var answer = await site.Get(asked);
            Assert.Equal((asked, HttpStatusCode.MovedPermanently), (asked, answer.StatusCode));
            Assert.Equal(new Uri(site.Address, to), new Uri(new Uri(site.Address, asked), answer.Headers.Location!));
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task Methods_that_change_something_and_control_characters_are_refused(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        // Apache answers TRACE itself unless its main configuration forbids it.
        HttpMethod[] trace = kind is ServerKind.Apache ? [] : [HttpMethod.Trace];
        foreach (var method in (HttpMethod[])[HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch, .. trace])
        {
            using var answer = await site.Send(method, "sv/");
            Assert.True((int)answer.StatusCode is >= 400 and < 500, $"{method}: {answer.StatusCode}");
        }

        foreach (var asked in (string[])["%00", "sv/%00/", "sv/%01", "sv/%7F"])
        {
            using var answer = await site.Get(asked);
            Assert.True((int)answer.StatusCode is >= 400 and < 500, $"{asked}: {answer.StatusCode}");
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task Every_kind_of_file_that_a_page_may_link_to_has_its_media_type(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var ending in DocumentFile.Kinds)
        {
            using var answer = await site.Get("files/kinds" + ending);
            Assert.Equal((ending, HttpStatusCode.OK), (ending, answer.StatusCode));
            Assert.NotEqual((ending, "application/octet-stream"), (ending, TypeOf(answer) ?? "application/octet-stream"));
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task Scripts_on_other_sites_may_read_open_data_and_nothing_else(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var (asked, shared) in ((string, string)[])
            [("data/all.csv", "*"), ("data/schema.json", "*"), ("sv/feed.xml", "*"), ("fi/feed.xml", "*"), ("sv/", ""), (site.Stylesheet, "")])
        {
            using var answer = await site.Get(asked, ("Origin", "https://other.example"));
            Assert.Equal((asked, HttpStatusCode.OK, shared), (asked, answer.StatusCode, Field(answer, "Access-Control-Allow-Origin")));
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task Files_have_the_right_media_type(ServerKind kind, string path)
    {
        var site = await On(kind, path);

        foreach (var (asked, type) in ((string, string)[])
        [
            ("sv/feed.xml", "application/atom+xml; charset=utf-8"), ("sitemap.xml", "application/xml; charset=utf-8"), ("robots.txt", "text/plain; charset=utf-8"),
            ("data/catalog.jsonld", "application/ld+json"), ("data/datapackage.json", "application/json"), ("favicon.ico", "image/x-icon"),
        ])
        {
            foreach (var coding in (string[])["br", "gzip", "identity"])
            {
                using var answer = await site.Get(asked, ("Accept-Encoding", coding));
                Assert.Equal((asked, coding, type), (asked, coding, TypeOf(answer)));
            }
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task The_served_files_equal_the_published_ones(ServerKind kind, string path)
    {
        var site = await On(kind, path);
        using var http = Verification.CreateClient();

        var verdict = await Verification.OfAddress(site.Address, site.Folder, http, TimeProvider.System, CancellationToken.None);

        Assert.Empty(verdict.Diagnostics);
        Assert.InRange(verdict.Files, 100, int.MaxValue);
    }

    private Task<HostedSite> On(ServerKind kind, string path) => sites.On(kind, Town.Talludden, path);

    private static string? TypeOf(HttpResponseMessage answer) => answer.Content.Headers.ContentType?.ToString();

    /// <summary>The only value of a header field; empty when there is none.</summary>
    private static string Field(HttpResponseMessage answer, string name) =>
        answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated)
            .Where(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).SelectMany(field => field.Value).SingleOrDefault("");

    private static byte[] Unpacked(byte[] body, string? coding)
    {
        using var packed = new MemoryStream(body);
        using Stream stream = coding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        return whole.ToArray();
    }
}
