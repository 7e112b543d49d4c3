using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>
/// A page as the PDF that printing it gives. What describes the document stands uncompressed in the file; page contents,
/// which do not, are not read here.
/// </summary>
/// <param name="Address">The page, seen from the site's root.</param>
/// <param name="Title">The title that the page has in the browser.</param>
/// <param name="Language">The language that the page says it is in.</param>
/// <param name="Pdf">The file, a character for each byte.</param>
public sealed partial record Print(string Address, string Title, string Language, string Pdf)
{
    /// <summary>Whether the document is marked as tagged and has its tree of tags (ISO 32000-1, 14.7 and 14.8).</summary>
    public bool IsTagged => Pdf.Contains("/Marked true", StringComparison.Ordinal) && Pdf.Contains("/StructTreeRoot", StringComparison.Ordinal);

    public string PdfLanguage => CatalogueLanguage().Match(Pdf).Groups["language"].Value;

    /// <summary>The title in the document's information: in hexadecimal UTF-16, or as it is where it is plain ASCII.</summary>
    public string PdfTitle => InformationTitle().Match(Pdf) is { Success: true, Groups: var groups }
        ? groups["hex"].Success ? FromHex(groups["hex"].Value) : groups["plain"].Value
        : "";

    /// <summary>How many elements carry a tag.</summary>
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
