using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Render;

/// <summary>A page's data for search engines in schema.org's vocabulary, escaped for a <c>script</c> element.</summary>
internal static class JsonLd
{
    /// <summary>The encoder leaves letters unescaped and never writes a <c>&lt;</c>, so the JSON cannot end its element.</summary>
    private static readonly JsonWriterOptions Options = JsonForm.OneLine(JsonForm.Letters);

    public static string Of(PageView page)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            if (page.Measure?.Measure is { } measure) Dataset(json, page, measure);
            else if (page.Published is { } published) NewsArticle(json, page, published);
            else WebPage(json, page);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void WebPage(Utf8JsonWriter json, PageView page)
    {
        json.WriteString("@type", "WebPage");
        Common(json, page, page.Title, page.Summary);
        Organisation(json, "publisher", page.Site);
    }

    private static void NewsArticle(Utf8JsonWriter json, PageView page, DateOnly published)
    {
        json.WriteString("@type", "NewsArticle");
        Common(json, page, page.Title, page.Summary);
        json.WriteString("headline", PassageText.Plain(page.Title));
        json.WriteString("datePublished", published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Organisation(json, "publisher", page.Site);
    }

    private static void Dataset(Utf8JsonWriter json, PageView page, MeasureView measure)
    {
        json.WriteString("@type", "Dataset");
        Common(json, page, measure.Title, measure.Definition);
        Organisation(json, "creator", page.Site);
        json.WriteString("spatialCoverage", page.Site.Town.Name);
        json.WriteString("variableMeasured", PassageText.Plain(measure.Unit));
        if (measure.Source?.LicenceUrl is { } licence) json.WriteString("license", licence.AbsoluteUri);
        var years = measure.Observations.Where(cell => cell.Text is not null && cell.Iso is not null).ToList();
        if (years.Count > 0) json.WriteString("temporalCoverage", $"{years[0].Iso}/{years[^1].Iso}");
    }

    private static void Common(Utf8JsonWriter json, PageView page, string name, string description)
    {
        json.WriteString("name", PassageText.Plain(name));
        json.WriteString("description", PassageText.Plain(description));
        json.WriteString("url", page.Url);
        json.WriteString("inLanguage", page.Language.Code());
    }

    private static void Organisation(Utf8JsonWriter json, string role, SiteView site)
    {
        json.WriteStartObject(role);
        json.WriteString("@type", "GovernmentOrganization");
        json.WriteString("name", site.Town.Official);
        json.WriteString("url", site.BaseUrl.AbsoluteUri);
        if (site.Contact.Email is { } email) json.WriteString("email", email);
        if (site.Contact.Telephone is { } telephone) json.WriteString("telephone", telephone);
        json.WriteEndObject();
    }
}
