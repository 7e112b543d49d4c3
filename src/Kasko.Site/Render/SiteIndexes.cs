using System.Text;
using System.Xml;
using Kasko.Site.Model;
using Kasko.Site.OpenData;
using Kasko.Site.Quoting;

namespace Kasko.Site.Render;

/// <summary>
/// Files for programs: <c>sitemap.xml</c> with each page's languages, <c>robots.txt</c>, and the change feed of each language.
/// </summary>
public static class SiteIndexes
{
    private const string Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static IEnumerable<Output> Of(ComposedSite site) => [Sitemap(site), Robots(site), .. Feeds(site)];

    private static IEnumerable<Output> Feeds(ComposedSite site) =>
        site.Feeds.Select(feed => AtomFeed.Of(site.Settings, feed.Language, feed.Title, feed.Entries)).OfType<Output>();

    private static Output Sitemap(ComposedSite site)
    {
        var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, XmlContent.Indented))
        {
            xml.WriteStartElement("urlset", Sitemaps);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var entry in site.Sitemap)
            {
                xml.WriteStartElement("url", Sitemaps);
                xml.WriteElementString("loc", Sitemaps, entry.Url);
                foreach (var (language, url) in entry.Alternates) WriteAlternate(xml, language.Code(), url);
                // Only the language choice is for visitors whose language is not known.
                if (entry.Url == site.BaseUrl.AbsoluteUri) WriteAlternate(xml, "x-default", entry.Url);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return new Output("sitemap.xml", bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    private static void WriteAlternate(XmlWriter xml, string language, string url)
    {
        xml.WriteStartElement("link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    private static Output Robots(ComposedSite site) => new(
        "robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {new Uri(site.BaseUrl, "sitemap.xml").AbsoluteUri}\n"));
}
