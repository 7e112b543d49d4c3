using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render.Hosts;

/// <summary>The content policy inside pages, which also protects them on hosts without headers.</summary>
[Collection(BuiltSites.Collection)]
public sealed class ContentPolicyTests(BuiltSites sites)
{
    private const string Policy = "default-src 'none'; img-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

    [Theory, ClassData(typeof(EverySite))]
    public void Every_page_has_its_content_policy_before_it_loads_anything(string name)
    {
        foreach (var (path, page) in sites.Find(name).Pages)
        {
            var head = page.Head!.Children.Select(element => element.OuterHtml).ToList();
            Assert.True(head[0].Contains("charset", StringComparison.Ordinal), path);
            Assert.StartsWith("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'", head[1], StringComparison.Ordinal);
            Assert.Equal($"<meta name=\"referrer\" content=\"{(IsSearch(page) ? "no-referrer" : "same-origin")}\">", head[2]);
        }
    }

    [Theory, ClassData(typeof(EverySite))]
    public void An_inline_style_is_allowed_by_its_hash_and_no_other_is(string name)
    {
        foreach (var page in sites.Find(name).Pages.Values)
        {
            var styles = string.Concat(page.QuerySelectorAll("style").Select(style => $" {HashOf(style)}"));
            Assert.Contains($"; style-src 'self'{styles};", PolicyOf(page), StringComparison.Ordinal);
        }
    }

    [Theory, ClassData(typeof(EverySite))]
    public void Only_the_page_for_searching_may_run_a_script_and_only_the_one_that_it_has(string name)
    {
        var pages = sites.Find(name).Pages.Values.ToList();
        var hasSearch = pages.Any(IsSearch);
        foreach (var page in pages)
        {
            var scripts = page.QuerySelectorAll("script:not([type])");
            Assert.Equal(IsSearch(page) ? 1 : 0, scripts.Length);
            var policy = Regex.Replace(PolicyOf(page), "style-src [^;]*", "style-src 'self'");
            Assert.Equal(Policy.Replace("form-action 'none'", hasSearch ? "form-action 'self'" : "form-action 'none'", StringComparison.Ordinal)
                .Replace("; connect-src", string.Concat(scripts.Select(script => $"; script-src {HashOf(script)}")) + "; connect-src", StringComparison.Ordinal), policy);
        }
    }

    [Fact]
    public async Task A_host_allows_the_script_that_the_page_for_searching_has()
    {
        using var site = await TestSite.WithProgramsTheme().Append("site.yml", "hosts: [nginx]\n").Built();

        var script = HashOf(site.Page("sv/sok/").QuerySelector("script:not([type])")!);

        Assert.Contains($"; script-src {script};", site.Published()[".kasko/nginx.conf"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_unsafe_and_no_other_host_is_ever_allowed()
    {
        using var site = await HostSite.For("nginx, apache, caddy, netlify, azure-static-web-apps").Built();

        foreach (var (path, text) in site.Published().Where(file => file.Value.Contains("default-src", StringComparison.Ordinal)))
        {
            Assert.False(text.Contains("unsafe-", StringComparison.Ordinal), path);
            Assert.False(text.Contains("strict-dynamic", StringComparison.Ordinal), path);
            Assert.DoesNotMatch(@"-src [^;""]*(https?:|\*)", text);
        }
    }

    [Fact]
    public async Task A_theme_may_use_fonts_and_drawings_in_its_styles()
    {
        using var site = await TestSite.Small()
            .Write("themes/plain/assets/text.woff2", "font")
            .Append("themes/plain/assets/style.css", "\nbody{background:url(\"data:image/svg+xml,%3Csvg/%3E\")}\n").Built();

        var policy = PolicyOf(site.Page("sv/"));

        Assert.Contains("; img-src 'self' data:;", policy, StringComparison.Ordinal);
        Assert.Contains("; font-src 'self';", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_layout_cannot_load_anything_before_the_policy()
    {
        const string Early = "<link rel=\"stylesheet\" href=\"{{ asset 'style.css' }}\">\n";
        using var site = await TestSite.Small().Replace("themes/plain/layouts/choice.html", "<head>\n", $"<head>\n{Early}").Built();

        Assert.Equal(Policy, site.Page("").Head!.FirstElementChild!.GetAttribute("content"));
    }

    private static bool IsSearch(IDocument page) => page.Body!.ClassList.Contains("kind-search");

    private static string HashOf(IElement element) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'";

    private static string PolicyOf(IDocument page) => page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
}
