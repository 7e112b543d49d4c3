using System.Text.RegularExpressions;
using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Links;

namespace Kasko.Site.Check;

/// <summary>A page loads nothing from other servers, so that nobody else learns who reads it.</summary>
internal static partial class HostCheck
{
    public static IEnumerable<Diagnostic> Find(HtmlPage page)
    {
        foreach (var (use, address, element) in page.Addresses)
        {
            if (use is AddressUse.Load && IsElsewhere(address)) yield return OtherHost.At(page.At(element), address);
            else if (use is AddressUse.Link && element.Is("form", "button", "input") && IsElsewhere(address)) yield return OtherHost.Form(page.At(element), address);
        }

        foreach (var element in page.Elements)
        {
            if (StyleOf(element, page) is not { } css) continue;
            foreach (Match load in StyleAddress().Matches(css))
                if (load.Groups["address"].Value is var address && IsElsewhere(address)) yield return OtherHost.At(page.At(element), address);
        }
    }

    /// <summary>A style attribute, or the text of a style element.</summary>
    private static string? StyleOf(HtmlElement element, HtmlPage page) => element.Name == "style" ? page.SourceOf(element) : element["style"];

    private static bool IsElsewhere(string address) =>
        address is ['/' or '\\', '/' or '\\', ..]
        || (Scheme().IsMatch(address) && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(@import\s*(url\()?|(url|src|image|image-set)\()\s*[""']?(?<address>[^""')\s;]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StyleAddress();
}
