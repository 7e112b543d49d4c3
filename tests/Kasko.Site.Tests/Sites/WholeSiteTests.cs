using System.Text.Json;
using AngleSharp.Dom;

namespace Kasko.Site.Tests.Sites;

/// <summary>Requirements on every page of every whole site.</summary>
[Collection(BuiltSites.Collection)]
public sealed class WholeSiteTests(BuiltSites sites)
{
    [Theory]
    [ClassData(typeof(EverySite))]
    public void A_site_without_faults_is_built_with_no_other_warning_than_of_settings_that_are_missing(string name) =>
        Assert.DoesNotContain(sites.Find(name).Run.AllProblems.Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal)),
            line => !line.Contains(": warning not-told-yet: ", StringComparison.Ordinal));

    [Theory]
    [ClassData(typeof(EverySite))]
    public void Every_link_and_file_leads_to_something_that_was_built(string name)
    {
        var site = sites.Find(name);
        var lost = new List<string>();
        foreach (var (path, page) in site.Pages)
            foreach (var address in Addresses(page).Where(address => Built(site, path, address) is false)) lost.Add($"{path}: {address}");

        Assert.Empty(lost);
    }

    [Theory]
    [ClassData(typeof(EverySite))]
    public void Every_id_is_unique_on_its_page(string name)
    {
        var doubled = sites.Find(name).Pages.SelectMany(page => page.Value.QuerySelectorAll("[id]")
            .GroupBy(element => element.Id).Where(same => same.Count() > 1)
            .Select(same => $"{page.Key}: {same.Key}"));

        Assert.Empty(doubled);
    }

    [Theory]
    [ClassData(typeof(EverySite))]
    public void No_heading_skips_a_level_and_there_is_one_first(string name)
    {
        foreach (var (path, page) in sites.Find(name).Pages)
        {
            var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
            Assert.True(levels.Count(level => level == 1) == 1, $"{path}: {string.Join(' ', levels)}");
            // A heading in a region before the main heading, such as a notice, would be out of order.
            Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{path}: {string.Join(' ', levels)}");
        }
    }

    [Theory]
    [ClassData(typeof(EverySite))]
    public void No_page_has_a_style_attribute_or_an_event_handler_and_only_the_search_a_script(string name)
    {
        foreach (var (path, page) in sites.Find(name).Pages)
        {
            Assert.True(page.QuerySelector("[style]") is null, path);
            Assert.Equal(page.Body!.ClassList.Contains("kind-search") ? 1 : 0, page.Scripts.Count(script => script.Type != "application/ld+json"));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        }
    }

    [Theory]
    [ClassData(typeof(EverySite))]
    public void No_page_loads_anything_from_elsewhere(string name)
    {
        foreach (var (path, page) in sites.Find(name).Pages)
        {
            var loaded = page.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon], use").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!);
            Assert.All(loaded, address => Assert.False(Uri.TryCreate(address, UriKind.Absolute, out _) && !address.StartsWith('/'), $"{path}: {address}"));
        }
    }

    [Theory]
    [ClassData(typeof(EverySite))]
    public void The_language_switch_leads_to_a_page_whose_own_leads_back(string name)
    {
        var site = sites.Find(name);
        // The page for choosing a language is itself in all languages.
        foreach (var (path, page) in site.Pages.Where(page => page.Key != "index.html"))
        {
            var language = page.DocumentElement.GetAttribute("lang")!;
            foreach (var link in page.QuerySelectorAll("link[rel=alternate][hreflang]").Where(link => link.GetAttribute("hreflang") != language))
            {
                var other = link.GetAttribute("hreflang")!;
                var switched = Resolve(path, page.QuerySelector($"nav a[hreflang={other}][lang={other}]")!.GetAttribute("href")!).File;
                var back = Resolve(switched, site.Pages[switched].QuerySelector($"nav a[hreflang={language}][lang={language}]")!.GetAttribute("href")!).File;

                Assert.Equal(other, site.Pages[switched].DocumentElement.GetAttribute("lang"));
                Assert.Equal(path, back);
                Assert.Equal(Url(site, switched), link.GetAttribute("href"));
                Assert.Equal(Url(site, path), page.QuerySelector($"link[rel=alternate][hreflang={language}]")!.GetAttribute("href"));
                Assert.Equal(Url(site, path), page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            }

            Assert.Null(page.QuerySelector("link[hreflang=x-default]"));
        }

        Assert.Equal(name == "sv" ? null : site.BaseUrl.AbsoluteUri, site.Pages["index.html"].QuerySelector("link[hreflang=x-default]")?.GetAttribute("href"));
    }

    [Theory]
    [ClassData(typeof(EverySite))]
    public void Every_page_but_the_bilingual_ones_and_those_not_found_says_what_it_is_to_machines(string name)
    {
        var site = sites.Find(name);
        foreach (var (path, page) in site.Pages.Where(page => page.Key.EndsWith("/index.html", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(Assert.Single(page.Scripts, script => script.Type == "application/ld+json").TextContent);
            Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
            Assert.Equal(Url(site, path), json.RootElement.GetProperty("url").GetString());
            Assert.Equal(page.DocumentElement.GetAttribute("lang"), json.RootElement.GetProperty("inLanguage").GetString());
        }
    }

    [Theory]
    [ClassData(typeof(EverySite))]
    public void Every_page_has_a_title_and_a_description_that_no_other_page_has(string name)
    {
        var pages = sites.Find(name).Pages.Where(page => page.Key.EndsWith("/index.html", StringComparison.Ordinal)).ToList();

        // In a partial language a measure may have its title or definition in the first one.
        Assert.Equal(pages.Count, pages.Select(page => (Language(page.Value), page.Value.Title)).Where(page => !string.IsNullOrWhiteSpace(page.Title)).Distinct().Count());
        Assert.Equal(pages.Count, pages.Select(page => (Language(page.Value), Description: page.Value.QuerySelector("meta[name=description]")?.GetAttribute("content")))
            .Where(page => !string.IsNullOrWhiteSpace(page.Description)).Distinct().Count());

        static string? Language(IDocument page) => page.DocumentElement.GetAttribute("lang");
    }

    [Theory]
    [ClassData(typeof(EverySite))]
    public void Everything_that_the_not_found_page_links_to_starts_at_the_root(string name)
    {
        var site = sites.Find(name);
        foreach (var path in site.Pages.Keys.Where(path => path.EndsWith("404.html", StringComparison.Ordinal)))
        {
            var page = site.Pages[path];
            Assert.Empty(page.QuerySelectorAll("img, [src], use[href^='..']"));
            Assert.Single(page.QuerySelectorAll("link[rel=stylesheet], head style"));
            var inside = page.QuerySelectorAll("a[href], link[href]").Select(link => link.GetAttribute("href")!).Where(href => href[0] != '#' && !href.Contains(':', StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(inside);
            Assert.All(inside, href => Assert.StartsWith(site.BaseUrl.AbsolutePath, href, StringComparison.Ordinal));
        }
    }

    [Theory]
    [ClassData(typeof(EverySite))]
    public void Every_table_is_named_headed_and_scoped(string name)
    {
        foreach (var (path, table) in sites.Find(name).Pages.SelectMany(page => page.Value.QuerySelectorAll("table").Select(table => (page.Key, table))))
        {
            Assert.False(string.IsNullOrWhiteSpace(table.QuerySelector("caption")?.TextContent), path);
            Assert.NotNull(table.QuerySelector("thead th"));
            Assert.All(table.QuerySelectorAll("thead th"), header => Assert.Equal("col", header.GetAttribute("scope")));
            Assert.All(table.QuerySelectorAll("tbody th"), header => Assert.Contains(header.GetAttribute("scope"), (string[])["row", "rowgroup", "colgroup"]));
            Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.NotNull(row.QuerySelector("th")));
        }
    }

    private static IEnumerable<string> Addresses(IDocument page) => page.QuerySelectorAll("[href], [src]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
        .Concat(page.QuerySelectorAll("[aria-labelledby]").SelectMany(element => element.GetAttribute("aria-labelledby")!.Split(' ')).Select(id => "#" + Uri.EscapeDataString(id)));

    /// <summary>Whether an address of this site leads to an existing file and anchor; null for addresses of other sites.</summary>
    private static bool? Built(BuiltSite site, string from, string address)
    {
        var within = address.StartsWith(site.BaseUrl.AbsoluteUri, StringComparison.Ordinal) ? "/" + address[site.BaseUrl.AbsoluteUri.Length..]
            : address.StartsWith('/') && address.StartsWith(site.BaseUrl.AbsolutePath, StringComparison.Ordinal) ? "/" + address[site.BaseUrl.AbsolutePath.Length..]
            : address;
        if (Uri.TryCreate(within, UriKind.Absolute, out var absolute) && !absolute.IsFile) return null;
        var (file, anchor) = Resolve(from, within);
        return site.Files.Contains(file) && (anchor.Length == 0 || site.Pages[file].GetElementById(anchor) is not null);
    }

    /// <summary>The file and the anchor of an address, as a web server and a browser resolve it.</summary>
    private static (string File, string Anchor) Resolve(string from, string address)
    {
        var target = new Uri(new Uri("https://site.example/" + from), address);
        var path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
        return (path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }

    private static string Url(BuiltSite site, string file) =>
        site.BaseUrl.AbsoluteUri + (file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);
}
