using System.Net;
using System.Net.Http.Headers;
using Kasko.Site.BrowserTests.Browsing;
using Kasko.Site.Render.Security;

namespace Kasko.Site.BrowserTests.Servers;

/// <summary>Every server, at a root and below a path, answers each kind of file with each status in the same way.</summary>
[Collection(InChromium.Name)]
public sealed class AnswerMatrixTests(HostedSites sites)
{
    private const string ForAYear = "public, max-age=31536000, immutable";

    /// <summary>A file of each kind, its media type, how it is cached, and an address beside it where nothing is.</summary>
    private static (string Kind, string Asked, string Type, string Caching, string Missing)[] Kinds(HostedSite site) =>
    [
        ("page", "sv/om-strategin/", "text/html; charset=utf-8", "no-cache", "sv/om-strategi/"),
        ("style", site.Stylesheet, "text/css; charset=utf-8", ForAYear, "assets/style.0.css"),
        ("picture", site.Picture, "image/jpeg", ForAYear, "assets/picture.0.jpg"),
        ("document", "files/kinds.pdf", "application/pdf", "no-cache", "files/other.pdf"),
        ("feed", "sv/feed.xml", "application/atom+xml; charset=utf-8", "no-cache", "sv/feeds.xml"),
        ("data", "data/all.csv", "text/csv; charset=utf-8", "no-cache", "data/none.csv"),
        ("film", "files/kinds.mp4", "video/mp4", "no-cache", "files/other.mp4"),
    ];

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task Every_kind_is_sent_whole_with_200(ServerKind kind, string path)
    {
        var site = await sites.On(kind, Town.Talludden, path);
        foreach (var (name, asked, type, caching, _) in Kinds(site))
        {
            using var answer = await site.Get(asked);
            AssertAnswer(name, HttpStatusCode.OK, type, caching, answer);
            Assert.Equal(site.FileAt(asked), await answer.Content.ReadAsByteArrayAsync());

            using var head = await site.Send(HttpMethod.Head, asked);
            AssertAnswer(name, HttpStatusCode.OK, type, caching, head);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task A_part_of_every_kind_is_sent_with_206(ServerKind kind, string path)
    {
        var site = await sites.On(kind, Town.Talludden, path);
        foreach (var (name, asked, type, caching, _) in Kinds(site))
        {
            var whole = site.FileAt(asked);
            using var answer = await site.Get(asked, ("Range", $"bytes=0-{whole.Length / 2}"), ("Accept-Encoding", "identity"));
            AssertAnswer(name, HttpStatusCode.PartialContent, type, caching, answer);
            Assert.Equal(whole[..((whole.Length / 2) + 1)], await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal(new ContentRangeHeaderValue(0, whole.Length / 2, whole.Length), answer.Content.Headers.ContentRange);
        }
    }

    /// <summary>A browser keeps the fields of the answer that it has; Apache does not repeat those of security.</summary>
    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task Every_kind_that_has_not_changed_is_answered_with_304_and_nothing_else(ServerKind kind, string path)
    {
        var site = await sites.On(kind, Town.Talludden, path);
        foreach (var (name, asked, _, caching, _) in Kinds(site))
        {
            using var first = await site.Get(asked);
            using var again = await site.Get(asked, ("If-None-Match", first.Headers.ETag!.ToString()));
            Assert.Equal((name, HttpStatusCode.NotModified, caching), (name, again.StatusCode, Field(again, "Cache-Control")));
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
            if (kind is not ServerKind.Apache) AssertSecure(name, again);
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task What_is_missing_beside_every_kind_is_answered_with_404_and_the_page(ServerKind kind, string path)
    {
        var site = await sites.On(kind, Town.Talludden, path);
        foreach (var (name, _, _, _, missing) in Kinds(site))
        {
            using var answer = await site.Get(missing);
            AssertAnswer(name, HttpStatusCode.NotFound, "text/html; charset=utf-8", "no-cache", answer);
            Assert.Equal(site.File(missing.StartsWith("sv/", StringComparison.Ordinal) ? "sv/404.html" : "404.html"), await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task Every_kind_refuses_other_methods_with_405(ServerKind kind, string path)
    {
        var site = await sites.On(kind, Town.Talludden, path);
        foreach (var (name, asked, _, _, _) in Kinds(site))
        {
            foreach (var method in (HttpMethod[])[HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Options])
            {
                using var answer = await site.Send(method, asked);
                Assert.Equal((name, method, HttpStatusCode.MethodNotAllowed), (name, method, answer.StatusCode));
                AssertSecure($"{method} {name}", answer);
            }
        }
    }

    [ServerTheory, ClassData(typeof(EveryServer))]
    public async Task Every_other_address_of_a_page_redirects_to_it_with_301(ServerKind kind, string path)
    {
        var site = await sites.On(kind, Town.Talludden, path);
        foreach (var (asked, to) in ((string, string)[])
            [("sv/om-strategin", "sv/om-strategin/"), ("sv/om-strategin/index.html", "sv/om-strategin/"), ("sv/gammalt/", "sv/om-strategin/"), ("?page_id=12", "sv/om-strategin/")])
        {
            using var answer = await site.Get(asked);
            Assert.True(answer.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect, $"{asked}: {answer.StatusCode}");
            Assert.Equal(new Uri(site.Address, to).AbsolutePath, new Uri(new Uri(site.Address, asked), answer.Headers.Location!).AbsolutePath);
            AssertSecure(asked, answer);
        }
    }

    private static void AssertAnswer(string name, HttpStatusCode status, string type, string caching, HttpResponseMessage answer)
    {
        Assert.Equal((name, status, type, caching), (name, answer.StatusCode, Field(answer, "Content-Type"), Field(answer, "Cache-Control")));
        AssertSecure(name, answer);
    }

    private static void AssertSecure(string name, HttpResponseMessage answer)
    {
        foreach (var header in SecurityHeaders.Everywhere) Assert.Equal((name, header.Name, header.Value), (name, header.Name, Field(answer, header.Name)));
        Assert.StartsWith("default-src 'none';", Field(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    private static string Field(HttpResponseMessage answer, string name) =>
        answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated)
            .Where(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).SelectMany(field => field.Value).SingleOrDefault("");
}
