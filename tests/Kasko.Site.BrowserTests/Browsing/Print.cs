using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>
/// A page printed to PDF. The document's metadata and structure are uncompressed in the file; compressed page contents are not read here.
/// </summary>
/// <param name="Address">The page, relative to the site's root.</param>
/// <param name="Title">The page's title in the browser.</param>
/// <param name="Language">The language that the page declares.</param>
/// <param name="Pdf">The file, one character per byte.</param>
public sealed partial record Print(string Address, string Title, string Language, string Pdf)
{
    /// <summary>Whether the document is marked as tagged and has a structure tree (ISO 32000-1, 14.7 and 14.8).</summary>
    public bool IsTagged => Pdf.Contains("/Marked true", StringComparison.Ordinal) && Pdf.Contains("/StructTreeRoot", StringComparison.Ordinal);

    public string PdfLanguage => CatalogueLanguage().Match(Pdf).Groups["language"].Value;

    /// <summary>The title in the document's information: in hexadecimal UTF-16, or plain ASCII.</summary>
    public string PdfTitle => InformationTitle().Match(Pdf) is { Success: true, Groups: var groups }
        ? groups["hex"].Success ? FromHex(groups["hex"].Value) : groups["plain"].Value
        : "";

    /// <summary>The number of elements with a tag.</summary>
    public int Count(string tag) => Regex.Count(Pdf, $@"/S /{tag}\b");

    public static async Task<Print> Of(IPage page, string address)
    {
        var pdf = await page.PdfAsync(new() { Tagged = true, Outline = true, Format = "A4" });
        var language = await page.Locator("html").GetAttributeAsync("lang");
        return new Print(address, await page.TitleAsync(), language ?? "", Encoding.Latin1.GetString(pdf));
    }

    private static string FromHex(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        return Encoding.BigEndianUnicode.GetString(bytes).TrimStart('\uFEFF');
    }

    [GeneratedRegex(@"/Type /Catalog\b.*?/Lang \((?<language>[^)]*)\)", RegexOptions.Singleline)]
    private static partial Regex CatalogueLanguage();

    [GeneratedRegex(@"^1 0 obj\s*<</Title (<(?<hex>[0-9A-F]+)>|\((?<plain>[^)]*)\))", RegexOptions.Multiline)]
    private static partial Regex InformationTitle();
}
