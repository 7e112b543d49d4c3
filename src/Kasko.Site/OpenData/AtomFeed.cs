using System.Collections.Immutable;
using System.Xml;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.OpenData;

/// <summary>The changes of the site in one language as an Atom feed (RFC 4287).</summary>
public static class AtomFeed
{
    /// <summary>The maximum number of entries; feed readers rarely need more.</summary>
    private const int Most = 100;

    /// <param name="title">The name of the feed.</param>
    /// <param name="entries">In any order.</param>
    /// <returns>Null when no entry exists: a feed must have a date of its last change.</returns>
    public static Output? Of(Settings settings, Language language, string title, IEnumerable<FeedEntry> entries)
    {
        ImmutableArray<FeedEntry> newest =
        [
            .. entries.OrderByDescending(entry => entry.Date).ThenBy(entry => entry.Id.AbsoluteUri, StringComparer.Ordinal).Take(Most),
        ];
        if (newest is not [var last, ..]) return null;

        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, XmlContent.Indented))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            xml.WriteAttributeString("xml", "lang", null, language.Code());
            Element("id", settings.AddressOf(OpenDataPath.Feed(language)));
            Element("title", title);
            Element("updated", Time(last.Date));
            Link("self", settings.UrlOf(OpenDataPath.Feed(language)), "application/atom+xml");
            Link("alternate", settings.UrlOf(language.Code() + "/"), "text/html");
            xml.WriteStartElement("author");
            Element("name", settings.Town.Value[language].Official);
            xml.WriteEndElement();
            foreach (var entry in newest)
            {
                xml.WriteStartElement("entry");
                Element("id", entry.Id.AbsoluteUri);
                Element("title", entry.Title);
                Element("updated", Time(entry.Date));
                Link("alternate", entry.Link, "text/html");
                Element("summary", entry.Summary);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();

            void Element(string name, string text) => xml.WriteElementString(name, XmlContent.Allowed(PassageText.Plain(text)));

            void Link(string relation, Uri address, string type)
            {
                xml.WriteStartElement("link");
                xml.WriteAttributeString("rel", relation);
                xml.WriteAttributeString("type", type);
                xml.WriteAttributeString("hreflang", language.Code());
                xml.WriteAttributeString("href", address.AbsoluteUri);
                xml.WriteEndElement();
            }
        }
        stream.WriteByte((byte)'\n');
        return new Output(OpenDataPath.Feed(language), stream.ToArray());

        // A date in the content starts at midnight in the town's time zone (RFC 3339).
        string Time(DateOnly date)
        {
            var midnight = date.ToDateTime(TimeOnly.MinValue);
            return XmlConvert.ToString(new DateTimeOffset(midnight, settings.TimeZone.Value.GetUtcOffset(midnight)), "yyyy-MM-ddTHH:mm:sszzz");
        }
    }
}
