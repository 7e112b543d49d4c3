using System.Text;
using System.Text.Json;
using Kasko.Site.Model;
using Kasko.Site.Quoting;
using Kasko.Site.Render.Security;

namespace Kasko.Site.Render.Hosts;

/// <summary>
/// The configuration file of Azure Static Web Apps. It has a single not-found page for all addresses: the one in both languages.
/// </summary>
internal static class AzureFile
{
    /// <summary>
    /// In bytes; the host refuses a larger file. Redirects that do not fit are left to the redirect pages at the former addresses.
    /// </summary>
    private const int Largest = 20_000;

    private const int ShortestRedirect = 80;

    private static readonly JsonWriterOptions Form = JsonForm.Indented(JsonForm.Relaxed);

    public static string Of(HostConfiguration rules) => Of(rules, Fitting(rules));

    public static RedirectQuota Quota(HostConfiguration rules)
    {
        var fitting = Fitting(rules);
        return new RedirectQuota(HostNames.Keys.Of(Host.AzureStaticWebApps), rules.Redirects.Length, fitting, (double)Length(rules, fitting) / Largest);
    }

    /// <summary>How many redirects fit.</summary>
    private static int Fitting(HostConfiguration rules)
    {
        var redirects = Math.Min(rules.Redirects.Length, Largest / ShortestRedirect);
        while (Length(rules, redirects) > Largest && redirects > 0) redirects--;
        return redirects;
    }

    private static int Length(HostConfiguration rules, int redirects) => Encoding.UTF8.GetByteCount(Of(rules, redirects));

    private static string Of(HostConfiguration rules, int redirects)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Form))
        {
            json.WriteStartObject();
            json.WriteString("trailingSlash", "auto");
            json.WriteStartArray("routes");
            foreach (var redirect in rules.Redirects.Take(redirects))
                foreach (var path in Routes(redirect.From)) Redirect(json, rules.Base + path, redirect.Target);
            foreach (var place in rules.Places) Place(json, rules, place);
            json.WriteEndArray();
            json.WriteStartObject("responseOverrides");
            json.WriteStartObject("404");
            json.WriteString("rewrite", UrlText.Sent(rules.Base + rules.NotFound[0].File));
            json.WriteEndObject();
            json.WriteEndObject();
            Fields(json, "globalHeaders", [.. rules.Everywhere, HostConfiguration.Revalidated]);
            json.WriteStartObject("mimeTypes");
            foreach (var (ending, type) in rules.Types) json.WriteString("." + ending, type);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>
    /// A folder's rule names its page; it then applies to the folder with and without the slash, unless the host takes it
    /// for a file because of a period in its path.
    /// </summary>
    private static IEnumerable<string> Routes(FormerAddress former) => former.Route.Address.Contains('.', StringComparison.Ordinal) ? former.Paths : [former.Route.File];

    private static void Redirect(Utf8JsonWriter json, string path, string target)
    {
        json.WriteStartObject();
        json.WriteString("route", UrlText.Sent(path));
        json.WriteString("redirect", target);
        json.WriteNumber("statusCode", 301);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, HostConfiguration rules, PlaceRule place)
    {
        json.WriteStartObject();
        json.WriteString("route", UrlText.Sent(rules.Base + place.Path) + (place.IsFolder ? "*" : ""));
        Fields(json, "headers", [.. place.Headers, .. place.Type is { } type ? (Header[])[new("Content-Type", type)] : []]);
        json.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter json, string name, IEnumerable<Header> headers)
    {
        json.WriteStartObject(name);
        foreach (var header in headers) json.WriteString(header.Name, header.Value);
        json.WriteEndObject();
    }
}
